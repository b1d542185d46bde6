; VANDPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vandpd xmm11, xmm14, xmm14  ; c4 41 09 54 de
  input xmm14 0x42d04f6ec2c94000_7ff0000000000000
  input flags PF AF SF DF
  result xmm11 0x42d04f6ec2c94000_7ff0000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vandpd ymm3, ymm13, ymm15  ; c4 c1 15 54 df
  input xmm13 0x40bce6e8d3a94719_7f800001429d4000
  input xmm15 0x4030200000000000_0000000100000000
  input ymm13.high 0x0345fa027fffffff_c3c8e57900000002
  input ymm15.high 0x29c1fc05039419b6_f9625abe05da3832
  input flags CF AF ZF SF
  result xmm3 0x4030200000000000_0000000100000000
  result ymm3.high 0x0141f800039419b6_c140403800000002

case memory-128 bits 64
  vandpd xmm15, xmm15, gs:[r15*2+0xcfc]  ; 65 c4 21 01 54 3c 7d fc 0c 00 00
  input r15 0x1a
  input xmm15 0x00000001ff800000_7f800000ffc00000
  input flags ZF SF OF
  input memory 0x10004131 80 6b c2 00 c0 a8 c2 19 aa 2d da 94 89 99 d0
  result xmm15 0x00000000da000000_42800000c2400000
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vandpd ymm5, ymm1, [r13d]  ; 67 c4 c1 75 54 ad 00 00 00 00
  input r13 0xe8b7d6ba10003ea0
  input xmm1 0xfff0000000000000_bfc000003f800000
  input ymm1.high 0xd1f864e526564e27_353236fed07fa179
  input flags CF PF ZF OF
  input memory 0x10003ea0 ff ff ff ff 9f f1 dd 02 8e 2a 71 01 12 34 01 2c
  input memory 0x10003eb0 0b 3c f2 ef 8f 94 d9 3b 00 00 00 4f 3c c2 e5 19
  result xmm5 0x2c00000000000000_02c000003f800000
  result ymm5.high 0x11e0402406000000_3110148ec0722009

case fault bits 64
  vandpd xmm13, xmm1, gs:[0x3bf4]  ; 65 c5 71 54 2c 25 f4 3b 00 00
  input xmm1 0xc25880005d852ee9_ba5a3636639fa493
  input flags AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vandpd xmm10, xmm15, xmm2  ; c5 01 54 d2
  vandpd xmm8, xmm5, xmm12   ; c4 41 51 54 c4
  input xmm2 0x5e829314a8857c5f_4f00000019060ed1
  input xmm15 0x92ea8d1d06425264_0000000000000036
  input flags CF ZF DF
  result xmm8 0x2424242424242424_2424242424242424
  result xmm10 0x1282811400005044_0000000000000010
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vandpd xmm5, xmm5, xmm0  ; c5 d1 54 e8
  input xmm0 0xbfc00000bfc00000_dd0dba22295dde43
  input xmm5 0xe09acb1081e64f23_fff0000000000000
  input flags CF PF AF ZF SF OF
  result xmm5 0xa080000081c00000_dd00000000000000
  result ymm5.high 0x0000000000000000_0000000000000000
