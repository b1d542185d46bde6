; BSR: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  bsr rsp, r13  ; 49 0f bd e5
  input r13 0xe73c58480000007f
  input flags CF PF AF ZF SF DF OF
  result rsp 0x3f
  result flags ?CF ?PF ?AF ?SF DF ?OF

case register-32 bits 64
  bsr ebp, r8d  ; 41 0f bd e8
  input rbp 0x2d
  input r8 0x8000000000000000
  input flags CF PF OF
  result flags ?CF ?PF ?AF ZF ?SF ?OF

case register-16 bits 64
  bsr di, r13w  ; 66 41 0f bd fd
  input rdi 0x5af79cfafc322081
  input r13 0x8000000000000000
  input flags AF ZF SF OF
  result flags ?CF ?PF ?AF ZF ?SF ?OF

case memory-64 bits 64
  bsr r12, [r10d-0x50a6]  ; 67 4d 0f bd a2 5a af ff ff
  input r10 0xab5fe6d610008ed6
  input r12 0x2f5e558b04bb8c96
  input flags PF SF
  input memory 0x10003e30 ee 1a b8 56 3e 3c 83 2a
  result r12 0x3d
  result flags ?CF ?PF ?AF ?SF ?OF

case memory-32 bits 64
  bsr ecx, [0x10003a68]  ; 0f bd 0c 25 68 3a 00 10
  input rcx 0x8
  input flags OF
  input memory 0x10003a68 ea d5 87 48
  result rcx 0x1e
  result flags ?CF ?PF ?AF ?SF ?OF

case memory-16 bits 64
  bsr ax, [0x10003ef2]  ; 66 67 0f bd 04 25 f2 3e 00 10
  input rax 0x57a9d58c00008000
  input flags CF AF ZF SF OF
  result flags ?CF ?PF ?AF ZF ?SF ?OF

case fault bits 64
  bsr r11, [rip+0x6434]  ; 4c 0f bd 1d 34 64 00 00
  input r11 0x7fff
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  bsr r9, [rip+0x3750]  ; 4c 0f bd 0d 50 37 00 00
  bsr r11w, di          ; 66 44 0f bd df
  input r9 0x6d8d26d900007fff
  input flags PF AF SF
  input memory 0x10004318 f8 33 c0 61 81 be 3f 77
  result r9 0x3e
  result r11 0x1b1b1b1b1b1b000c
  result flags ?CF ?PF ?AF ?SF ?OF

case code-32 bits 32
  bsr esp, ebx  ; 0f bd e3
  input rbx 0x1
  input flags CF PF ZF SF OF
  result rsp 0x0
  result flags ?CF ?PF ?AF ?SF ?OF
