; VHADDPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vhaddps xmm14, xmm14, xmm15  ; c4 41 0b 7c f7
  input xmm14 0x8000000000000000_7a6b48ba3d198b44
  input xmm15 0x10e7d96cab0380e1_2130e6f9786fc153
  input flags PF AF OF
  result xmm14 0xab0380e1786fc153_000000007a6b48ba
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vhaddps ymm3, ymm13, ymm1  ; c5 97 7c d9
  input xmm1 0x6639868d4debef85_7ff8000000001234
  input xmm13 0x0e374af7649ba4f3_aebf2cf8331714ce
  input ymm1.high 0x007fffffbfc00000_c2c240007f800000
  input ymm13.high 0x0000000000000038_e58ceaebc2dbc000
  input flags PF AF SF
  result xmm3 0x6639868d7ff80000_649ba4f33316b538
  result ymm3.high 0xbfc000007f800000_00000038e58ceaeb
  result mxcsr 0x1fa2

case memory-128 bits 64
  vhaddps xmm6, xmm12, [edx+eax+0x9bc]  ; 67 c5 9b 7c b4 02 bc 09 00 00
  input rax 0x29d0721800000001
  input rdx 0x29d0721810003623
  input xmm12 0x31b46a800000007f_ff800000e539e1d8
  input flags CF PF AF SF OF
  input memory 0x10003fe0 5a b7 76 59 45 53 54 8b 3d
  result xmm6 0x0000003d5976b75a_31b46a80ff800000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vhaddps ymm13, ymm0, [rbp*4+0x10003ed4]  ; c5 7f 7c 2c ad d4 3e 00 10
  input rbp 0x13
  input xmm0 0x007fffff00000000_2f2acbc76728d383
  input ymm0.high 0xfff8000000000000_62acaf97f31f5bdc
  input flags ZF SF
  input memory 0x10003f20 aa cd 20 79 ce 34 66 57 4e b8 15 9e 03 c6 f9 68
  input memory 0x10003f30 58 e3 83 23 2b 15 14 aa 00 00 00 00 00 20 47 c0
  result xmm13 0x68f9c6037920cdaa_007fffff6728d383
  result ymm13.high 0xc0472000aa14110c_fff80000f31f5bdc
  result mxcsr 0x1fa2

case fault bits 64
  vhaddps ymm7, ymm4, [rip+0x6432]  ; c5 df 7c 3d 32 64 00 00
  input xmm4 0x0000000000000015_e0a05110211f5485
  input ymm4.high 0x007fffff00000000_0e70fbdc4e466852
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vhaddps ymm0, ymm3, [r13d*4+0x100039dc]  ; 67 c4 a1 67 7c 04 ad dc 39 00 10
  input r13 0xcb6ae72000000011
  input xmm3 0x0000000000008000_efbfd9e1b4c1b5b4
  input ymm3.high 0x2cd0f08b9214cb63_00000000000000ff
  input flags PF ZF DF
  input mxcsr 0x3f80
  input memory 0x10003a20 68 ef 37 a3 81 33 41 64 00 00 c0 bf 25 7c 95 32
  input memory 0x10003a30 4f f5 eb 07 83 e2 05 0b 00 00 76 c2 00 c0 e1 c2
  result xmm0 0xbfc0000064413380_00008000efbfd9e2
  result ymm0.high 0xc32e60000b07ba6d_2cd0f08a000000ff
  result mxcsr 0x3fa2

case sequence bits 64
  vhaddps ymm2, ymm15, [rax*8+0x10004070]  ; c5 87 7c 14 c5 70 40 00 10
  vhaddps ymm0, ymm13, ymm6                ; c5 97 7c c6
  input rax 0x1e
  input xmm15 0x000000000000003e_83c5b9413361c03e
  input ymm15.high 0xffffffffffffffff_c04ff00000000000
  input flags AF
  input memory 0x10004160 c8 34 ff 58 37 5a bd 64 15 ef fc b7 3c 8a 70 43
  input memory 0x10004170 4d 96 f3 14 17 22 db 7d e2 cb 32 69 00 00 68 42
  result xmm0 0x26a6262626a62626_2dad2d2d2dad2d2d
  result xmm2 0x43708a3a64bd5a38_0000003e3361c03e
  result ymm0.high 0x36b6363636b63636_3dbd3d3d3dbd3d3d
  result ymm2.high 0x6932cbe27ddb2217_ffffffffc04ff000
  result mxcsr 0x1fa2

case code-32 bits 32
  vhaddps xmm3, xmm5, xmm2  ; c5 d3 7c da
  input xmm2 0x0000000000000002_c21d8000b2ae5eb9
  input xmm5 0xc24080007fc01234_d02e117280000000
  input flags CF PF AF ZF SF OF
  result xmm3 0x00000002c21d8000_7fc01234d02e1172
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
