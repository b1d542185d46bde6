; PADDD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  paddd xmm13, xmm9  ; 66 45 0f fe e9
  input xmm9 0x7c8ffd1c00000000_4058380000000000
  input xmm13 0x7f800000bfe00000_c058c00000000000
  input flags CF PF AF SF OF
  result xmm13 0xfc0ffd1cbfe00000_00b0f80000000000

case memory-128 bits 64
  paddd xmm0, [rip+0x3488]  ; 66 0f fe 05 88 34 00 00
  input xmm0 0x0000000000000002_3f80000042308000
  input flags CF AF ZF SF OF
  input memory 0x10004050 4c 9b 91 37 00 00 00 80 00 00 80 3f 4f 3b 1c 0f
  result xmm0 0x0f1c3b4f3f800002_bf80000079c21b4c

case fault bits 64
  paddd xmm6, [ebp]  ; 67 66 0f fe b5 00 00 00 00
  input rbp 0xa5c2115b10006ffe
  input xmm6 0xf7b46b647881fc68_db803cdaf348d327
  input flags CF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  paddd xmm4, [0x100046d0]  ; 66 0f fe 24 25 d0 46 00 10
  paddd xmm3, xmm13         ; 66 41 0f fe dd
  input xmm4 0x4283800041aa0000_0000000000000014
  input flags PF AF ZF SF OF
  input memory 0x100046d0 52 2c 4a ea 7a 37 dd 46 01 00 00 00 00 00 f0 7f
  result xmm3 0x5050505050505050_5050505050505050
  result xmm4 0xc273800041aa0001_46dd377aea4a2c66

case code-32 bits 32
  paddd xmm3, xmm6  ; 66 0f fe de
  input xmm3 0xc43be24fffffffff_c040b00000000000
  input xmm6 0xc034600000000000_7ff0000000000000
  input flags PF SF
  result xmm3 0x8470424fffffffff_4030b00000000000
