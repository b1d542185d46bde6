; CVTDQ2PD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvtdq2pd xmm10, xmm8  ; f3 45 0f e6 d0
  input xmm8 0xa3f77b8be44af3d9_543a656f34993509
  input flags PF AF ZF OF
  result xmm10 0x41d50e995bc00000_41ca4c9a84800000

case memory-128-64 bits 64
  cvtdq2pd xmm3, [rip+0x3858]  ; f3 0f e6 1d 58 38 00 00
  input flags CF ZF SF
  input memory 0x10004422 38 41 00 00 c0 bf
  result xmm3 0xc1d0100000000000_41d04e0000000000

case fault bits 64
  cvtdq2pd xmm9, [esi]  ; 67 f3 44 0f e6 8e 00 00 00 00
  input rsi 0x87add6a510007000
  input flags ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cvtdq2pd xmm6, [rip+0x34e4]  ; f3 0f e6 35 e4 34 00 00
  cvtdq2pd xmm0, xmm7          ; f3 0f e6 c7
  input flags AF ZF DF OF
  input memory 0x100040ac 11 9c 56 c0 7c 10 71 74
  result xmm0 0x41c3939393800000_41c3939393800000
  result xmm6 0x41dd1c441f000000_c1cfd4b1f7800000

case code-32 bits 32
  cvtdq2pd xmm5, xmm7  ; f3 0f e6 ef
  input xmm7 0xc1500000721f508b_c044f00000000000
  input flags AF ZF OF
  result xmm5 0xc1cfdd8800000000_0000000000000000
