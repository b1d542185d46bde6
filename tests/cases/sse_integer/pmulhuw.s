; PMULHUW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmulhuw xmm5, xmm5  ; 66 0f e4 ed
  input xmm5 0x4201000042be4000_4297c000c2b0c000
  input flags CF PF ZF SF
  result xmm5 0x1104000011661000_11529000940f9000

case memory-128 bits 64
  pmulhuw xmm6, [0x10003ca0]  ; 66 0f e4 34 25 a0 3c 00 10
  input xmm6 0xbc554527ffffffff_41d0000000000000
  input flags CF AF OF
  input memory 0x10003ca0 ff 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 7f
  result xmm6 0x5e1e000000000000_0000000000000000

case fault bits 64
  pmulhuw xmm9, [r12d*8+0x10006f90]  ; 67 66 46 0f e4 0c e5 90 6f 00 10
  input r12 0xa36af54c0000000e
  input xmm9 0x000000000000000b_4052480000000000
  input flags ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmulhuw xmm15, xmm10  ; 66 45 0f e4 fa
  pmulhuw xmm11, xmm5   ; 66 44 0f e4 dd
  input xmm10 0xc2b140007f800001_403f800000000000
  input xmm15 0x7ff0000000000001_0000000000000014
  input flags PF AF ZF DF OF
  result xmm11 0x0643064306430643_0643064306430643
  result xmm15 0x614c000000000000_0000000000000000

case code-32 bits 32
  pmulhuw xmm1, xmm6  ; 66 0f e4 ce
  input xmm1 0x0000000000007fff_139f1491d12a3f4f
  input xmm6 0x427580007f800001_fad0abc200000001
  input flags CF AF DF OF
  result xmm1 0x0000000000000000_13390dcc00000000
