; VFNMADD132SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd132sd xmm13, xmm8, xmm13  ; c4 42 b9 9d ed
  input xmm8 0x7059eea61b8cfdff_0000000000000015
  input xmm13 0x0000000000000036_c052080000000000
  input flags CF PF AF ZF SF
  result xmm13 0x0000000000000036_c0b4520400000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfnmadd132sd xmm5, xmm7, [edx+ebx*2]  ; 67 c4 e2 c1 9d ac 5a 00 00 00 00
  input rdx 0x7b35534410003c5a
  input rbx 0x7b355344fffffff3
  input xmm5 0x42a00000bfc00000_986b7cb1e2303250
  input xmm7 0xc022000000000000_000000000000001e
  input flags PF
  input memory 0x10003c42 80 ff 65 90 fb 35
  result xmm5 0x42a00000bfc00000_0e77ad3ed45b9188
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case fault bits 64
  vfnmadd132sd xmm1, xmm12, gs:[r15*1+0x3bd7]  ; 65 c4 a2 99 9d 0c 3d d7 3b 00 00
  input r15 0x25
  input xmm1 0x7f800000ffc00000_18bd51a4edd4c017
  input xmm12 0x7f80000142a1c000_000000000000001d
  input flags DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd132sd xmm8, xmm9, xmm14  ; c4 42 b1 9d c6
  input xmm8 0x8712c7b7c2790000_1e053feb80000000
  input xmm9 0x0000000000000001_41a7eb0e36043642
  input xmm14 0xbff8000000000000_c4e264f04f375ceb
  input flags AF ZF
  input mxcsr 0x5f80
  result xmm8 0x8712c7b7c2790000_41a7eb0e36043643
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vfnmadd132sd xmm14, xmm3, xmm9    ; c4 42 e1 9d f1
  vfnmadd132sd xmm14, xmm12, xmm15  ; c4 42 99 9d f7
  input xmm3 0x0000000000000018_41c0000031655c77
  input xmm9 0x00000000000000ff_c05ac00000000000
  input xmm14 0x00000000e0b527fc_cacff87bea984a52
  input flags PF ZF SF DF
  result xmm14 0x00000000e0b527fc_3a7a0b52073cbe15
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfnmadd132sd xmm2, xmm3, xmm4  ; c4 e2 e1 9d d4
  input xmm2 0xa7df6fab9fe213cf_3ff0000000000000
  input xmm3 0x4254800000000001_c04ee00000000000
  input xmm4 0xe18c550d3b2683d4_d7c6d83cdb4953e4
  input flags CF PF ZF SF
  result xmm2 0xa7df6fab9fe213cf_57c6d83cdb4953e4
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
