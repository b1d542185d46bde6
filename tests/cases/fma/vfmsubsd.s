; VFMSUBSD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmsubsd xmm14, xmm4, xmm0, xmm7  ; c4 63 59 6f f0 70
  input xmm0 0x000000000000002d_83c2a07d00000000
  input xmm4 0x4040a00000000000_577838fac2988000
  input xmm7 0x410c00005142597d_c046f00000000000
  input flags PF SF DF OF

case memory-128 bits 64
  vfmsubsd xmm13, xmm9, [rsi*2+0x10006cce], xmm3  ; c4 63 31 6f 2c 75 ce 6c 00 10 30
  input rsi 0x39
  input xmm3 0xc058600000000000_4053a00000000000
  input xmm9 0x000fffffffffffff_b671714155f963c0
  input flags AF SF DF OF
  input memory 0x10006d42 91 41 00 00 a2 42
