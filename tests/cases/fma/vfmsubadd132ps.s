; VFMSUBADD132PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsubadd132ps xmm14, xmm11, xmm5  ; c4 62 21 97 f5
  input xmm5 0x4192b1d0e0208583_2942dcaf77e178c6
  input xmm11 0xa8453e2ac0500000_0cce4eb7908bef8a
  input xmm14 0x7fffffffffffffff_71680c54fcba02f4
  input flags CF ZF SF OF
  result xmm14 0x7fffffffffffffff_5b30a161ff800000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case register-256 bits 64
  vfmsubadd132ps ymm13, ymm13, ymm5  ; c4 62 15 97 ed
  input xmm5 0xeb686674c25fe772_0000000000000021
  input xmm13 0x4052300000000000_54804bfcd8c2f1ad
  input ymm5.high 0x59b5e0bb778042a3_b38278fa8c66e59c
  input ymm13.high 0xbcf24ded3a949ac7_00000000bc6fb0e1
  input flags CF PF AF OF
  result xmm13 0xec3ecf9e00000000_d4804bfcd8c2f1ad
  result ymm13.high 0xd72c25ce7294e824_80000000bc6fb0e1
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsubadd132ps xmm13, xmm11, [rip+0x38e7]  ; c4 62 21 97 2d e7 38 00 00
  input xmm11 0xbff8000000000000_4029800000000000
  input xmm13 0x42aec0007f800001_402d400000000000
  input flags CF ZF DF OF
  input memory 0x100044b0 ae d6 1d 3c dd e6 ba 6e ab f2 e8 be a8 fe 1d 28
  result xmm13 0x3ff800007fc00001_6f7cf97a00000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-256 bits 64
  vfmsubadd132ps ymm12, ymm15, [rbp*2+0x10003d1a]  ; c4 62 05 97 24 6d 1a 3d 00 10
  input rbp 0x3
  input xmm12 0x9b00d2876a28c126_405d880000000000
  input xmm15 0x19e089b9ffffffff_176f88278ad9b8c6
  input ymm12.high 0x8000000000000000_024c3e3546165a7b
  input ymm15.high 0x42348000ff800000_9edd983ebebcb5eb
  input flags CF PF AF ZF OF
  input memory 0x10003d20 01 00 00 00 00 00 00 00 00 c0 b2 c2 00 00 cb 42
  input memory 0x10003d37 80 ff ff ff ff 03 23 df c4
  result xmm12 0x9e4cbe27ffffffff_976f88278ad9b8c6
  result ymm12.high 0xc2348000ffffffff_1edd983ebebcb5eb
  result mxcsr 0x1fa2

case rounding bits 64
  vfmsubadd132ps ymm12, ymm13, ymm8  ; c4 42 15 97 e0
  input xmm8 0x14a1bf8ea8c17cce_7f800000c2d44000
  input xmm12 0xeaa7a817f2f26c2d_c05dc80000000000
  input xmm13 0x96dbc92cdb157e8f_0000000000000029
  input ymm8.high 0x7ff8000000001234_98559afacf90f4db
  input ymm12.high 0x7ec02871d1b82c89_c056400000000000
  input ymm13.high 0xfed80aaafd6b2ae0_01f492e13a6082ef
  input flags CF AF ZF SF OF
  input mxcsr 0x7f80
  result xmm12 0xbfd3dc535c11da19_ff80000000000029
  result ymm12.high 0x7ff80000fd6b2ae0_1932c4f33a6082ef
  result mxcsr 0x7fa2

case sequence bits 64
  vfmsubadd132ps xmm4, xmm2, xmm6    ; c4 e2 69 97 e6
  vfmsubadd132ps ymm1, ymm11, ymm14  ; c4 c2 25 97 ce
  input xmm2 0x06e911afe763790d_e7c38665b2c7932f
  input xmm4 0xbff8000000000000_c051080000000000
  input xmm6 0x0b6ae1f3033fccf3_9e775787f58db65e
  input flags CF ZF DF OF
  result xmm1 0xab2b2b2b2b2b2b2b_ab2b2b2b2b2b2b2b
  result xmm4 0x8be3c528e763790d_67c38665b2c7932f
  result ymm1.high 0xbb3b3b393b3b3b3d_bb3b3b393b3b3b3d
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfmsubadd132ps xmm6, xmm4, xmm6  ; c4 e2 59 97 f6
  input xmm4 0x6e65b188c8f17289_b043ceb656fc71df
  input xmm6 0x6ec984f7e3d4d62b_18412a4b9a011d3b
  result xmm6 0x7f8000007f800000_3043ceb656fc71df
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8
