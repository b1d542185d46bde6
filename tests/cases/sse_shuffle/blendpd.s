; BLENDPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  blendpd xmm8, xmm10, 1  ; 66 45 0f 3a 0d c2 01
  input xmm8 0x0000000000000001_62af524ec2748000
  input xmm10 0x000000000000001a_9bb3f7e32769d46a
  input flags CF PF ZF
  result xmm8 0x0000000000000001_9bb3f7e32769d46a

case memory-128-immediate bits 64
  blendpd xmm2, [rip+0x5476], 0x7f  ; 66 0f 3a 0d 15 76 54 00 00 7f
  input xmm2 0x7e64a09700008000_fff0000000000000
  input flags CF PF ZF SF DF
  input memory 0x10006040 f9 3d 7b 09 f3 8b 17 cf b5 50 3d 60 37 2e 6a b5
  result xmm2 0xb56a2e37603d50b5_cf178bf3097b3df9

case fault bits 64
  blendpd xmm2, [r15d], 0xc4  ; 67 66 41 0f 3a 0d 97 00 00 00 00 c4
  input r15 0xc641e57610006ff4
  input xmm2 0x4e529ae3cc74a014_cd007221ffffffff
  input flags CF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  blendpd xmm15, xmm7, 0xff  ; 66 44 0f 3a 0d ff ff
  blendpd xmm11, xmm5, 0xff  ; 66 44 0f 3a 0d dd ff
  input xmm7 0x0000000000000000_425b80007fc01234
  input xmm15 0x35b29ccf6deb670c_000fffffffffffff
  input flags PF ZF DF OF
  result xmm11 0x2525252525252525_2525252525252525
  result xmm15 0x0000000000000000_425b80007fc01234

case code-32 bits 32
  blendpd xmm1, xmm3, 0  ; 66 0f 3a 0d cb 00
  input xmm1 0xc03bc00000000000_c030e00000000000
  input xmm3 0xe13237d87e16027d_000000000000000d
  input flags AF ZF SF OF
  result unchanged
