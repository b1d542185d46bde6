; VFNMADDSS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfnmaddss xmm4, xmm5, xmm10, xmm9  ; c4 c3 51 7a e2 90
  input xmm5 0x7ff0000000000001_b9a45f56782e4ba9
  input xmm9 0xf39fbf13d2024677_d279b54524873a8a
  input xmm10 0xbff8000000000000_61eba9dd42900000
  input flags CF DF OF

case memory-128 bits 64
  vfnmaddss xmm1, xmm13, xmm5, gs:[0x2c40]  ; 65 c4 e3 91 7a 0c 25 40 2c 00 00 50
  input xmm5 0x00000000000000ff_861cf4846028695e
  input xmm13 0x208dc29ddef34ce9_fdfc02b19b5e2d6d
  input flags PF AF ZF SF OF
