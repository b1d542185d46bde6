; UNPCKLPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  unpcklps xmm0, xmm9  ; 41 0f 14 c1
  input xmm0 0x7ff0000000000001_ba3375f6b06196bf
  input xmm9 0xf01172ed65a110a5_0000000000000002
  input flags AF SF DF
  result xmm0 0x00000000ba3375f6_00000002b06196bf

case memory-128 bits 64
  unpcklps xmm1, [r10d+edx*4+0x52]  ; 67 41 0f 14 8c 92 52 00 00 00
  input rdx 0x2132a0faffffffed
  input r10 0x2132a0fa10003bca
  input xmm1 0x550a5fe62460f5a0_c5fb480cbaed794d
  input flags CF PF AF ZF
  input memory 0x10003bd0 f8 05 6e 1a 69 1a bf 47 00 00 00 00 00 00 00 80
  result xmm1 0x47bf1a69c5fb480c_1a6e05f8baed794d

case fault bits 64
  unpcklps xmm12, [0x10006ffa]  ; 44 0f 14 24 25 fa 6f 00 10
  input xmm12 0x4bd97f3c02680689_224a9e2f30f067bb
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  unpcklps xmm0, xmm9   ; 41 0f 14 c1
  unpcklps xmm4, xmm10  ; 41 0f 14 e2
  input xmm0 0x74c318d3f8887bfc_4672a98100000000
  input xmm9 0x0000000000000018_546b7af74c4f23ff
  input flags CF ZF
  result xmm0 0x546b7af74672a981_4c4f23ff00000000
  result xmm4 0x2a2a2a2a24242424_2a2a2a2a24242424

case code-32 bits 32
  unpcklps xmm4, xmm7  ; 0f 14 e7
  input xmm4 0xc03a200000000000_404f100000000000
  input xmm7 0xbb31f08a6e267769_80000000c2f40000
  input flags PF AF OF
  result xmm4 0x80000000404f1000_c2f4000000000000
