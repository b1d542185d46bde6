; VFMSUBADDPS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmsubaddps xmm3, xmm9, xmm10, xmm0  ; c4 e3 b1 5e d8 a0
  input xmm0 0x3f8000009a618bf5_1365116f18e0397a
  input xmm9 0xb17a52ade0dbada5_bff8000000000000
  input xmm10 0x404d100000000000_c05bd80000000000
  input flags CF OF

case register-256 bits 64
  vfmsubaddps ymm9, ymm1, ymm12, ymm1  ; c4 63 f5 5e c9 c0
  input xmm1 0x000000000000007f_5dfc874ea9c83521
  input xmm12 0x3ff0000000000000_810809f7dd051eeb
  input ymm1.high 0xffc00000ff800000_0000000000000004
  input ymm12.high 0xc6d9fb91bfc00000_ffc000007fc01234
  input flags ZF SF

case memory-128 bits 64
  vfmsubaddps xmm5, xmm9, [rdi*1+0x1000458d], xmm0  ; c4 e3 31 5e 2c 3d 8d 45 00 10 00
  input rdi 0x3
  input xmm0 0x0000000000000000_b5fac3f1f8db5b09
  input xmm9 0x7ff8000000001234_4f000000bf000000
  input flags ZF SF OF
  input memory 0x10004590 ea f3 ce 82 8f 84 82 82 e7 8e 3c 88 92 4a 03 bc

case memory-256 bits 64
  vfmsubaddps ymm1, ymm10, ymm11, [rip+0x61b6]  ; c4 e3 ad 5e 0d b6 61 00 00 b0
  input xmm10 0xb5f3d42fffffffff_ce63a95c693f9857
  input xmm11 0xc04bd00000000000_000000003f800000
  input ymm10.high 0x033798ad666a35a9_431b9fca222b0bb3
  input ymm11.high 0xb177b1fb00007fff_421107a30be30af0
  input flags CF PF AF SF DF
  input memory 0x10006d80 e3 cc d3 3f dc 4d 0c e8 6a fb 33 b5 33 a2 d3 69
  input memory 0x10006d90 bd 82 27 98 71 16 12 b5 36 4b 31 57 34 41 20 a0
