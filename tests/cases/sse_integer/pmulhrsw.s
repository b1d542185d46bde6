; PMULHRSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmulhrsw xmm14, xmm13  ; 66 45 0f 38 0b f5
  input xmm13 0x8000000000000000_045e3c07ffc00000
  input xmm14 0x0f6b912b80000000_f127d3adcc5d8631
  input flags PF AF ZF SF OF
  result xmm14 0xf095000000000000_ff7eeb37001a0000

case memory-128 bits 64
  pmulhrsw xmm14, [rip+0x3676]  ; 66 44 0f 38 0b 35 76 36 00 00
  input xmm14 0x0000000000000013_a34118d2aeab0cf3
  input flags CF PF ZF DF
  input memory 0x10004240 59 a1 4e f3 3a 29 e9 c8 22 d5 2e b1 6e 34 dc 04
  result xmm14 0x000000000000fffa_27eb07ff0811f66d

case fault bits 64
  pmulhrsw xmm12, [edi]  ; 67 66 44 0f 38 0b a7 00 00 00 00
  input rdi 0xefa7a13310006ff2
  input xmm12 0xc057880000000000_42884000fa88f2ad
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmulhrsw xmm2, xmm9  ; 66 41 0f 38 0b d1
  pmulhrsw xmm2, xmm2  ; 66 0f 38 0b d2
  input xmm2 0x7ff0000000000001_42310000422f8000
  input xmm9 0x0000000000000038_c2080000c28b8000
  input flags AF OF
  result xmm2 0x0000000000000000_0806000007e48000

case code-32 bits 32
  pmulhrsw xmm5, xmm4  ; 66 0f 38 0b ec
  input xmm4 0x6d5d8920511158cf_51440006958923a5
  input xmm5 0xc2870000c2abc000_6f5ad1d4d9ecc192
  input flags CF ZF SF
  result xmm5 0xcb7a0000d928d399_46b2fffe1facee9d
