; VFMADDSS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmaddss xmm15, xmm4, xmm3, xmm11  ; c4 63 59 6a fb b0
  input xmm3 0x7ff0000000000001_e3d028c9de2c6ef3
  input xmm4 0x000000000000001f_6ae5142b4374241c
  input xmm11 0xe0c1af5b72aaa9b2_41d600003f800000
  input flags CF PF ZF SF OF

case memory-128 bits 64
  vfmaddss xmm2, xmm15, xmm15, [rip+0x2d97]  ; c4 e3 81 6a 15 97 2d 00 00 f0
  input xmm15 0x3f800000c2a9c000_429e000077889c78
  input flags CF AF
