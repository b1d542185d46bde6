; PMOVZXBD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovzxbd xmm15, xmm9  ; 66 45 0f 38 31 f9
  input xmm9 0x5a99f47ab1e310d2_c13400003f800000
  input flags CF PF AF OF
  result xmm15 0x0000003f00000080_0000000000000000

case memory-128-32 bits 64
  pmovzxbd xmm1, [0x10003a88]  ; 66 0f 38 31 0c 25 88 3a 00 10
  input flags ZF SF DF OF
  result xmm1 0x0000000000000000_0000000000000000

case fault bits 64
  pmovzxbd xmm9, [0x10007000]  ; 66 44 0f 38 31 0c 25 00 70 00 10
  input flags PF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovzxbd xmm0, xmm11  ; 66 41 0f 38 31 c3
  pmovzxbd xmm4, xmm14  ; 66 41 0f 38 31 e6
  input xmm11 0x007fffff428a8000_42ab400030feb3f5
  input flags SF
  result xmm0 0x00000030000000fe_000000b3000000f5
  result xmm4 0x0000002e0000002e_0000002e0000002e

case code-32 bits 32
  pmovzxbd xmm0, xmm4  ; 66 0f 38 31 c4
  input xmm4 0x0ee05f74ffffffff_0000000000000000
  input flags SF DF OF
  result xmm0 0x0000000000000000_0000000000000000
