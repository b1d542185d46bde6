; VFMSUB132SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub132ss xmm7, xmm11, xmm3  ; c4 e2 21 9b fb
  input xmm3 0x8770443300000000_ff1e8b135450a53d
  input xmm7 0x89a12c4900000000_225a1a3a5552c2d3
  input xmm11 0x5bfc49043bd44226_7ff8000000001234
  input flags PF OF
  result xmm7 0x89a12c4900000000_225a1a3a6a2bc655
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsub132ss xmm7, xmm11, [rip+0x3508]  ; c4 e2 21 9b 3d 08 35 00 00
  input xmm7 0xc049f00000000000_419a0000bfc00000
  input xmm11 0x84627dc3000000ff_90ca120e0cdeb065
  input flags CF OF
  input memory 0x100040d3 80
  result xmm7 0xc049f00000000000_419a00008cdeb066
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vfmsub132ss xmm13, xmm14, [0x10006fff]  ; c4 62 09 9b 2c 25 ff 6f 00 10
  input xmm13 0x8b9dff15be32cbc3_c7f3e26d9f2e886e
  input xmm14 0xbff8000000000000_1e185962cae880be
  input flags CF PF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub132ss xmm8, xmm3, xmm4  ; c4 62 61 9b c4
  input xmm3 0xd4d84446ff800000_c052700000000000
  input xmm4 0x248b8883aa228f9a_cabc763451e92809
  input xmm8 0xb96ea4a3216d30f6_caaf58986be7b870
  input flags CF PF AF
  input mxcsr 0x3f80
  result xmm8 0xb96ea4a3216d30f6_caaf58987e530b1a
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa0

case sequence bits 64
  vfmsub132ss xmm0, xmm2, xmm5   ; c4 e2 69 9b c5
  vfmsub132ss xmm12, xmm8, xmm4  ; c4 62 39 9b e4
  input xmm0 0xc021400000000000_2cbfecf150ef146c
  input xmm2 0x41e0000000000000_80000000c2070000
  input xmm5 0x0000000000000080_a95db54d0bb731fd
  input flags CF AF ZF DF
  result xmm0 0xc021400000000000_2cbfecf142070000
  result xmm12 0x2c2c2c2c2c2c2c2c_2c2c2c2ca8282828
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfmsub132ss xmm5, xmm4, xmm1  ; c4 e2 59 9b e9
  input xmm1 0x8c92ca95ffc00000_a99fae4ecb9579c9
  input xmm4 0xe35c73e64cfc13f1_04a44a8325db99fd
  input xmm5 0x4049000000000000_bfc0000042dcc000
  input flags DF OF
  result xmm5 0x4049000000000000_bfc00000cf00e4c4
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
