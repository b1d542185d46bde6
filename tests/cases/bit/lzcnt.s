; LZCNT: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  lzcnt r11, rdi  ; f3 4c 0f bd df
  input rdi 0x81a2af726f177186
  input flags AF ZF SF DF OF
  result r11 0x0
  result flags ?PF ?AF ZF ?SF DF ?OF

case register-32 bits 64
  lzcnt r10d, r12d  ; f3 45 0f bd d4
  input r12 0x30
  input flags CF AF ZF OF
  result r10 0x1a
  result flags ?PF ?AF ?SF ?OF

case register-16 bits 64
  lzcnt r11w, ax  ; 66 f3 44 0f bd d8
  input rax 0x80
  input flags OF
  result r11 0x1b1b1b1b1b1b0008
  result flags ?PF ?AF ?SF ?OF

case memory-64 bits 64
  lzcnt rcx, [rip+0x3507]  ; f3 48 0f bd 0d 07 35 00 00
  input flags ZF OF
  input memory 0x100040d1 80
  result rcx 0x30
  result flags ?PF ?AF ?SF ?OF

case memory-32 bits 64
  lzcnt ecx, [edi-0x35]  ; 67 f3 0f bd 8f cb ff ff ff
  input rdi 0x5e390281100038fd
  input flags CF PF ZF
  input memory 0x100038c8 0a
  result rcx 0x1c
  result flags ?PF ?AF ?SF ?OF

case memory-16 bits 64
  lzcnt di, gs:[r10*2+0xda2]  ; 65 66 f3 42 0f bd 3c 55 a2 0d 00 00
  input r10 0x30
  input flags ZF SF
  input memory 0x10004202 17 c9
  result rdi 0x1717171717170000
  result flags ?PF ?AF ZF ?SF ?OF

case zero bits 64
  lzcnt di, [0x10003a52]  ; 66 f3 0f bd 3c 25 52 3a 00 10
  input flags CF PF SF OF
  input memory 0x10003a52 1f c2
  result rdi 0x1717171717170000
  result flags ?PF ?AF ZF ?SF ?OF

case carry bits 64
  lzcnt r10, r13  ; f3 4d 0f bd d5
  input r13 0x0
  input flags PF AF SF OF
  result r10 0x40
  result flags CF ?PF ?AF ?SF ?OF

case sequence bits 64
  lzcnt rdi, r9   ; f3 49 0f bd f9
  lzcnt rdi, r12  ; f3 49 0f bd fc
  input r9 0x972748c80d131cf2
  input flags PF AF ZF
  result rdi 0x3
  result flags ?PF ?AF ?SF ?OF

case code-32 bits 32
  lzcnt esp, edi  ; f3 0f bd e7
  input rdi 0x1
  input flags CF PF SF DF OF
  result rsp 0x1f
  result flags ?PF ?AF ?SF DF ?OF
