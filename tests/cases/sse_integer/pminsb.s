; PMINSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pminsb xmm11, xmm15  ; 66 45 0f 38 38 df
  input xmm11 0x7fffffffffffffff_ffc00000c2290000
  input xmm15 0x4042900000000000_49fb7bd500000002
  input flags CF PF SF OF
  result xmm11 0x40ff90ffffffffff_ffc000d5c2000000

case memory-128 bits 64
  pminsb xmm3, [eax]  ; 67 66 0f 38 38 98 00 00 00 00
  input rax 0xef43d12a10003850
  input xmm3 0xddf8d83faba2bc15_3f79f14e10340970
  input flags CF PF AF ZF
  input memory 0x10003856 f0 ff 00 00 00 00 00 00 f0 7f
  result xmm3 0xddf0d800aba2bc00_fff0f10000000000

case fault bits 64
  pminsb xmm10, [rip+0x642e]  ; 66 44 0f 38 38 15 2e 64 00 00
  input xmm10 0x3f80000042408000_8ad82b8e0fdf0c67
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pminsb xmm13, [0x10004560]  ; 66 44 0f 38 38 2c 25 60 45 00 10
  pminsb xmm3, xmm14          ; 66 41 0f 38 38 de
  input xmm13 0x0000000000000022_fd4eae1a2f6dbcbd
  input flags PF AF SF DF
  input memory 0x10004561 80 00 00 6e 44 fb 76 89 c8 79 4e 55 cd 47 c1
  result xmm13 0xc100cd000000c889_fdfbae1a000080bd

case code-32 bits 32
  pminsb xmm3, xmm0  ; 66 0f 38 38 d8
  input xmm0 0x1be1ceba42ddd4b0_0000000000000001
  input xmm3 0xe35afbfd080b662c_ff800000b8849d07
  input flags CF PF ZF SF DF OF
  result xmm3 0xe3e1ceba08ddd4b0_ff800000b8849d01
