; FXSAVE64: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the image holds the host's MXCSR mask

case to-memory-4096 bits 64
  fxsave64 [0x10003940]  ; 48 0f ae 04 25 40 39 00 10
  input xmm0 0x3effa461c0d00000_c7398dad80000000
  input xmm1 0x8000000000000000_ab4de36ba34d83bb
  input xmm2 0x0000000000000030_6ce3375242c38000
  input xmm3 0xecae6704d3ee95b7_7f800000577a6ea5
  input xmm4 0xb08c8f09b454e3c6_34a4641fb2771acc
  input xmm5 0x705e8aba79a4e2d7_0000000000000026
  input xmm6 0x41e200007fc01234_59ccca737baf8b94
  input xmm7 0x0000000000007fff_4038a00000000000
  input xmm8 0x7554b73f85c218c2_00000000000000ff
  input xmm9 0x2d16b8b63b3b7305_4602bd837f800000
  input xmm10 0x7579abf3d9c7d446_606565e642944000
  input xmm11 0xda292c1583a6297a_046e2132c2bcc000
  input xmm12 0x0000000000000011_c044d00000000000
  input xmm13 0xfff8000000000000_b10664e4dd9ffd84
  input xmm14 0xe295d010d55fe8b3_c2f5800042d41775
  input xmm15 0x3a94efb775d2950c_aab7ab6518a65256
  input flags CF OF
