; VSHUFPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vshufpd xmm5, xmm5, xmm9, 0x1e  ; c4 c1 51 c6 e9 1e
  input xmm5 0xff80000041360000_326bba59c2eaa8ec
  input xmm9 0x402e400000000000_2bbfaf3ef735e9d1
  input flags AF ZF SF DF OF
  result xmm5 0x402e400000000000_326bba59c2eaa8ec
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vshufpd ymm13, ymm14, ymm11, 0xff  ; c4 41 0d c6 eb ff
  input xmm11 0x7ff0000000000000_6fbf05e07b446f03
  input xmm14 0xffffffffffffffff_0000000000000012
  input ymm11.high 0xbd4c497e7697e743_0bafe72beb95c6b4
  input ymm14.high 0x7211095d7fffffff_0000000080000000
  input flags SF OF
  result xmm13 0x7ff0000000000000_ffffffffffffffff
  result ymm13.high 0xbd4c497e7697e743_7211095d7fffffff

case memory-128-immediate bits 64
  vshufpd xmm7, xmm7, [0x100068c0], 9  ; c5 c1 c6 3c 25 c0 68 00 10 09
  input xmm7 0x5f932e4d2a3b9a0f_0000000000000013
  input flags CF AF ZF SF OF
  input memory 0x100068c2 cf c2 00 00 80 7f 05 0e 8c 00 62 e4 a5 29
  result xmm7 0x7f800000c2cf0000_5f932e4d2a3b9a0f
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vshufpd ymm14, ymm2, [rip+0x3a17], 0xc4  ; c5 6d c6 35 17 3a 00 00 c4
  input xmm2 0x2861f0e499a34985_11cdb034ca231fc6
  input ymm2.high 0x095c651a007fffff_2169dc113e023262
  input flags CF PF
  input memory 0x100045e1 80 9a 42 00 c0 ee c2 93 2e 7a 70 27 0f 42 a5
  input memory 0x100045f2 80 ff 00 00 c0 bf 20 4d 2f a5 94 e9 57 17
  result xmm14 0xc2eec000429a8000_11cdb034ca231fc6
  result ymm14.high 0xbfc00000ff800000_095c651a007fffff

case fault bits 64
  vshufpd ymm12, ymm0, [r10d], 0xf3  ; 67 c4 41 7d c6 a2 00 00 00 00 f3
  input r10 0x2a04020110006fe7
  input xmm0 0x0000000080000000_000000000000007f
  input ymm0.high 0x934b5c28bfcfd19f_8b9ff162000000ff
  input flags PF AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vshufpd xmm4, xmm10, xmm1, 0       ; c5 a9 c6 e1 00
  vshufpd ymm11, ymm10, ymm10, 0x7f  ; c4 41 2d c6 da 7f
  input xmm1 0x4056400000000000_c055c00000000000
  input xmm10 0x3cd7d88d43f05465_ff11912c4ff243ce
  input flags CF PF DF
  result xmm4 0xc055c00000000000_ff11912c4ff243ce
  result xmm11 0x3cd7d88d43f05465_3cd7d88d43f05465
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x3a3a3a3a3a3a3a3a_3a3a3a3a3a3a3a3a

case code-32 bits 32
  vshufpd xmm2, xmm5, xmm4, 0  ; c5 d1 c6 d4 00
  input xmm4 0x8e67e0cae391e08e_0c4a995f42d68000
  input xmm5 0x3f7943c4829863f3_0062e07c8ff19840
  input flags ZF SF OF
  result xmm2 0x0c4a995f42d68000_0062e07c8ff19840
  result ymm2.high 0x0000000000000000_0000000000000000
