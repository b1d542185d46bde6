; TZCNT: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  tzcnt rcx, r11  ; f3 49 0f bc cb
  input r11 0x1b
  input flags PF AF ZF SF DF OF
  result rcx 0x0
  result flags ?PF ?AF ZF ?SF DF ?OF

case register-32 bits 64
  tzcnt r10d, edi  ; f3 44 0f bc d7
  input rdi 0x7f
  input flags CF PF ZF SF
  result r10 0x0
  result flags ?PF ?AF ZF ?SF ?OF

case register-16 bits 64
  tzcnt bx, r11w  ; 66 f3 41 0f bc db
  input r11 0xc040115d55562846
  input flags CF PF AF SF
  result rbx 0x1313131313130001
  result flags ?PF ?AF ?SF ?OF

case memory-64 bits 64
  tzcnt r12, gs:[r14*4+0x1213]  ; 65 f3 4e 0f bc 24 b5 13 12 00 00
  input r14 0x3b
  input flags CF AF SF OF
  input memory 0x10004700 dc 16 21 00 a4 bc 3e
  result r12 0xa
  result flags ?PF ?AF ?SF ?OF

case memory-32 bits 64
  tzcnt r14d, [0x10004568]  ; f3 44 0f bc 34 25 68 45 00 10
  input flags CF PF AF ZF SF OF
  result r14 0x20
  result flags CF ?PF ?AF ?SF ?OF

case memory-16 bits 64
  tzcnt r14w, [r11d-0x32]  ; 66 67 f3 45 0f bc b3 ce ff ff ff
  input r11 0xbf2378981000451a
  input flags CF ZF SF
  input memory 0x100044e8 d5 54
  result r14 0x1e1e1e1e1e1e0000
  result flags ?PF ?AF ZF ?SF ?OF

case zero bits 64
  tzcnt rbx, [0x10004628]  ; f3 48 0f bc 1c 25 28 46 00 10
  input flags CF PF AF SF OF
  input memory 0x10004628 ff ff ff ff ff ff 0f
  result rbx 0x0
  result flags ?PF ?AF ZF ?SF ?OF

case carry bits 64
  tzcnt r11w, r11w  ; 66 f3 45 0f bc db
  input r11 0xabc2f80700000000
  input flags PF ZF OF
  result r11 0xabc2f80700000010
  result flags CF ?PF ?AF ?SF ?OF

case sequence bits 64
  tzcnt r8d, edi  ; f3 44 0f bc c7
  tzcnt rdx, r15  ; f3 49 0f bc d7
  input rdi 0x80894d097fffffff
  input flags CF PF ZF SF
  result rdx 0x0
  result r8 0x0
  result flags ?PF ?AF ZF ?SF ?OF

case code-32 bits 32
  tzcnt esp, esp  ; f3 0f bc e4
  input flags CF SF DF OF
  result rsp 0xc
  result flags ?PF ?AF ?SF DF ?OF
