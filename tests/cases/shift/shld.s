; SHLD: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  shld r14, rbp, cl  ; 49 0f a5 ee
  input rcx 0x469f1c90ffffffff
  input rbp 0x1c
  input r14 0x5c5f5de86261d6e2
  input flags CF DF
  result r14 0xe
  result flags CF ?AF DF ?OF

case register-64-immediate bits 64
  shld r10, rbx, 0xd1  ; 49 0f a4 da d1
  input rbx 0x80
  input r10 0x84e4be4b5884c1d
  input flags PF AF ZF SF
  result r10 0x97c96b10983a0000
  result flags PF ?AF SF ?OF

case register-32 bits 64
  shld edx, r13d, cl  ; 44 0f a5 ea
  input rcx 0x12
  input rdx 0x6691355300007fff
  input r13 0x29
  input flags ZF DF
  result rdx 0xfffc0000
  result flags CF PF ?AF SF DF ?OF

case register-32-immediate bits 64
  shld r10d, ebp, 0x1f  ; 41 0f a4 ea 1f
  input rbp 0x7fffffffffffffff
  input r10 0x208bccc380000000
  input flags CF SF
  result r10 0x7fffffff
  result flags PF ?AF ?OF

case register-16 bits 64
  shld r8w, di, cl  ; 66 41 0f a5 f8
  input rcx 0xc6018a8600000000
  input rdi 0xd8d010ed00000000
  input r8 0x71f29031ffffffff
  input flags PF
  result flags PF ?AF

case to-memory-64 bits 64
  shld [0x10003cf8], r11, cl  ; 4c 0f a5 1c 25 f8 3c 00 10
  input rcx 0xa
  input r11 0x8b4a74ec00008000
  input flags CF PF AF ZF SF OF
  input memory 0x10003cf8 94 31 1d 79 d4 f4 aa d8
  result flags PF ?AF SF ?OF
  result memory 0x10003cf8 2d 52 c6 74 e4 51 d3 ab

case to-memory-32 bits 64
  shld [edx+r11d*4], ecx, cl  ; 67 42 0f a5 8c 9a 00 00 00 00
  input rcx 0x7fff
  input rdx 0xd3e9880d10003bac
  input r11 0xd3e9880dffffffe9
  input flags CF PF DF OF
  input memory 0x10003b51 40 ba c2
  result flags PF ?AF DF ?OF
  result memory 0x10003b50 ff 3f 00 00

case to-memory-16 bits 64
  shld [esi+0x381e], r12w, cl  ; 66 67 44 0f a5 a6 1e 38 00 00
  input rcx 0x26c0ef3c4c5606e
  input rsi 0xaeb389e9100009ea
  input r12 0x63110d45ffffffff
  input flags CF PF ZF SF
  input memory 0x10004208 22 dc
  result flags PF ?AF SF ?OF
  result memory 0x10004208 ff bf

case zero bits 64
  shld r8d, edx, cl  ; 41 0f a5 d0
  input rcx 0x2a
  input rdx 0x7fff
  input r8 0x8000000000000000
  input flags CF PF SF
  result r8 0x0
  result flags PF ?AF ZF ?OF

case overflow bits 64
  shld di, ax, 0xc1  ; 66 0f a4 c7 c1
  input rax 0x39
  input rdi 0x20b995b72feb6ec8
  input flags CF AF ZF DF
  result rdi 0x20b995b72febdd90
  result flags PF ?AF SF DF OF

case fault bits 64
  shld [0x10006800], r10, cl  ; 4c 0f a5 14 25 00 68 00 10
  input rcx 0x3dbfdccb4dcd0777
  input r10 0x7fff
  input flags CF AF DF
  input memory 0x10006800 d4 d4 98 a7 f0 23 e9 c1
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  shld rsi, rsi, 1  ; 48 0f a4 f6 01
  shld sp, r14w, 0  ; 66 44 0f a4 f4 00
  input rsi 0x7fffffff
  input flags CF AF SF OF
  result rsi 0xfffffffe
  result flags ?AF ?OF

case code-32 bits 32
  shld edx, eax, cl  ; 0f a5 c2
  input rax 0x20
  input rcx 0x7fff
  input rdx 0x95d8f4fe
  input flags CF AF ZF SF OF
  result rdx 0x10
  result flags CF ?AF ?OF
