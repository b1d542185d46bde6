; VFMADDSD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmaddsd xmm7, xmm15, xmm12, xmm2  ; c4 c3 01 6b fc 20
  input xmm2 0xc04a200000000000_98b3c23e4700515e
  input xmm12 0x302c15d1739b3c9e_1a7c688107912209
  input xmm15 0xfb2b9728d8abe0e5_4d9f7c8fffffffff
  input flags PF ZF SF DF

case memory-128 bits 64
  vfmaddsd xmm3, xmm11, [r11d+r10d*2-0xa153], xmm0  ; 67 c4 83 21 6b 9c 53 ad 5e ff ff 00
  input r10 0x1c6ded33ffffffe5
  input r11 0x1c6ded331000e201
  input xmm0 0x20367a41d0d3a3f0_2fb57d1effffffff
  input xmm11 0xb6b2e307fc7a00a1_14615070c80f5375
  input flags CF PF AF SF
  input memory 0x10004078 08
