; VFNMSUBSD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfnmsubsd xmm13, xmm2, xmm1, xmm13  ; c4 63 69 7f e9 d0
  input xmm1 0x42a64000422e0000_c046200000000000
  input xmm2 0x1f2e6c4bb95fba72_701fc40f0fab3021
  input xmm13 0xe905495b4b8cc1b6_fff0000000000000
  input flags CF AF ZF SF

case memory-128 bits 64
  vfnmsubsd xmm11, xmm0, xmm0, [0x100040d8]  ; c4 63 f9 7f 1c 25 d8 40 00 10 00
  input xmm0 0x01608a1aa21aaa80_000000000000000c
  input flags PF AF ZF SF DF OF
  input memory 0x100040d8 2a 8f d2 06 00 00 7a c1
