; VFNMADDSD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfnmaddsd xmm2, xmm3, xmm12, xmm7  ; c4 c3 61 7b d4 70
  input xmm3 0x0000000000000001_c055680000000000
  input xmm7 0x979ba54d80000000_5ccb335f00f34145
  input xmm12 0xff800000c2478000_7ff0000000000001
  input flags PF AF OF

case memory-128 bits 64
  vfnmaddsd xmm7, xmm4, xmm1, [r10d-0x4b]  ; 67 c4 c3 d9 7b ba b5 ff ff ff 10
  input r10 0xde6f9f2d1000418b
  input xmm1 0xb01030b5e98202af_0000000000000001
  input xmm4 0xd1a2dcbfa9c0291d_45296ed996fc813e
  input flags AF SF OF
  input memory 0x10004140 a3 3e 29 4f dc f1 e2 f3
