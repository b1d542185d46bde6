; VFNMSUB231PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub231pd xmm0, xmm3, xmm14  ; c4 c2 e1 be c6
  input xmm0 0xc053e80000000000_c9be91b800000001
  input xmm3 0x0340945b7534f465_ed439b4100000002
  input xmm14 0xc26b8000c281c000_b84f258b3258dcc7
  input flags DF OF
  result xmm0 0x4053e80000000000_e5a31567c4635fca
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfnmsub231pd ymm4, ymm11, ymm4  ; c4 e2 a5 be e4
  input xmm4 0x401d000000000000_5e6adfca10aff2bf
  input xmm11 0x42e9c0005e5483f9_bfc00000ff800000
  input ymm4.high 0x48e9de8ac2b84000_8000000000000000
  input ymm11.high 0xb27ca9587836ef32_a4f262d52c9027f1
  input flags PF ZF DF
  result xmm4 0xc3175600557c97b7_de6783d098f54010
  result ymm4.high 0xc8e9de8ac2b84000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfnmsub231pd xmm12, xmm7, [r13d+0x2e23]  ; 67 c4 42 c1 be a5 23 2e 00 00
  input r13 0x742697b210000afd
  input xmm7 0x404b900000000000_d7d79df1ff800000
  input xmm12 0xb0ed51c361f00009_8f2483a6b3082428
  input flags CF ZF SF DF
  input memory 0x10003920 ff ff ff ff aa 8a b6 87 00 00 00 80 b8 37 75 97
  result xmm12 0x30ed51c361f00009_9fa0a2edb74b0553
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfnmsub231pd ymm14, ymm14, [0x10004160]  ; 67 c4 62 8d be 34 25 60 41 00 10
  input xmm14 0x41e0000000000000_fab54ee8b5f6a977
  input ymm14.high 0x007fffff00000001_422200004f000000
  input flags PF
  input memory 0x10004160 1e d6 00 e9 60 90 60 80 00 00 60 42 ca c4 54 4a
  input memory 0x10004170 f3 f2 08 20 6d db 09 30 0a f9 fc 5f ce 15 54 be
  result xmm14 0xcc44c4ca42600000_7ab54ee8b5f6a977
  result ymm14.high 0x807ffffef5f51921_c22200004f000000
  result mxcsr 0x1fa0

case fault bits 64
  vfnmsub231pd ymm15, ymm6, [rax*1+0x10006fd7]  ; c4 62 cd be 3c 05 d7 6f 00 10
  input rax 0x17
  input xmm6 0x0faaea905e13f9dd_79c521da7d7d5dde
  input xmm15 0x00000000000000ff_e8abb279fedd86d6
  input ymm6.high 0xffc0000080000000_ff8000004f000000
  input ymm15.high 0xbe000000c0000000_9c4e8e5ec2be0000
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub231pd ymm11, ymm7, [edx+r9d*8-0xb0c0]  ; 67 c4 22 c5 be 9c ca 40 4f ff ff
  input rdx 0x5608a30f1000f360
  input r9 0x5608a30ffffffff0
  input xmm7 0xbff8000000000000_c041d00000000000
  input xmm11 0x4ae421da0c72e0be_3569aa2146318c43
  input ymm7.high 0x7fffffffffffffff_928db58adee9db62
  input ymm11.high 0x12b02bb4d7b7e40c_0fdd8edc987ad759
  input flags CF AF
  input mxcsr 0x7f80
  input memory 0x10004220 34 12 00 00 00 00 f8 7f 49 ab 18 62 ed 55 c0 0f
  input memory 0x10004230 b5 e8 a9 20 31 c9 7d b2 09
  result xmm11 0xcae421da0c72e0bd_7ff8000000001234
  result ymm11.high 0x7fffffffffffffff_8fdd8edc987ad759
  result mxcsr 0x7fa0

case sequence bits 64
  vfnmsub231pd ymm0, ymm4, ymm0   ; c4 e2 dd be c0
  vfnmsub231pd xmm5, xmm8, xmm14  ; c4 c2 b9 be ee
  input xmm0 0x1757d7b03cc0e35c_70ed6322c2f3c220
  input xmm4 0x7fc01234c29d8000_000000000000007f
  input ymm0.high 0x3f8000003f800000_55e7c1dc1c45381d
  input ymm4.high 0x313b99257f800001_41e0000000000000
  input flags CF PF AF ZF OF
  result xmm0 0xd727f2d18203edde_f0ed6322c2f3c220
  result xmm5 0xa525252525252525_a525252525252525
  result ymm0.high 0xbf8000003f800000_d7d7c1dc1c74bbd5
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmsub231pd xmm5, xmm5, xmm5  ; c4 e2 d1 be ed
  input xmm5 0x727cd99ec2d74000_c053d00000000000
  input flags CF PF ZF SF
  result xmm5 0xfff0000000000000_c0b8395000000000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8
