; VFNMSUBSS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfnmsubss xmm15, xmm10, xmm1, xmm11  ; c4 63 29 7e f9 b0
  input xmm1 0xdeafedbad253e903_391101d5eb5101ea
  input xmm10 0x90dc5cb50000007f_428b40007fc01234
  input xmm11 0xca46240779618d25_000000000000003c
  input flags CF AF ZF DF

case memory-128 bits 64
  vfnmsubss xmm12, xmm7, xmm4, [rip+0x31ca]  ; c4 63 c1 7e 25 ca 31 00 00 40
  input xmm4 0x7d6cd78e00000002_d3438cf89c9e2cc1
  input xmm7 0xff800000bfc00000_4f00000042560000
  input flags AF ZF SF
  input memory 0x10003d95 40 cc 42
