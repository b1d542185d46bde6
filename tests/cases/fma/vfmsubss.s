; VFMSUBSS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmsubss xmm8, xmm2, xmm2, xmm10  ; c4 63 69 6e c2 a0
  input xmm2 0xacbcd3d822b2c97e_4055900000000000
  input xmm10 0x0000000000007fff_4049900000000000
  input flags AF OF

case memory-128 bits 64
  vfmsubss xmm3, xmm6, [r13d*8+0x100060a0], xmm13  ; 67 c4 a3 49 6e 1c ed a0 60 00 10 d0
  input r13 0x5155b70500000034
  input xmm6 0xacf8290d42b478db_5df786c200000000
  input xmm13 0x000000000000003b_35ca846a0768343a
  input flags OF
  input memory 0x10006240 80
