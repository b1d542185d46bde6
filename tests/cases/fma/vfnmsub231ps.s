; VFNMSUB231PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub231ps xmm8, xmm5, xmm4  ; c4 62 51 be c4
  input xmm4 0xb9f345f409af070b_c2368000bf054d4d
  input xmm5 0xd29e5c59fd042b28_308c35f9744d3f5c
  input xmm8 0x000000000000003a_2896cc4afadf3a06
  input flags ZF
  result xmm8 0xcd167cee4734ba46_3347e8ef7adf3d5d
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfnmsub231ps ymm4, ymm10, ymm5  ; c4 e2 2d be e5
  input xmm4 0x0000000000000015_ffc0000042944000
  input xmm5 0xbfc000004289c000_1b447e79cb919154
  input xmm10 0xd2180939c4ad79bd_c05bd80000000000
  input ymm4.high 0x17e44bb3f264b863_9859e919dec4e764
  input ymm5.high 0x18790d38ffffffff_410c00008e995d00
  input ymm10.high 0xbff8000000000000_d83158724c182098
  input flags PF AF SF DF
  result xmm4 0xd2640dd647bab083_ffc00000c2944000
  result ymm4.high 0x18b831e2ffffffff_59c1f8bd5ec4e764
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfnmsub231ps xmm3, xmm12, [r9d+esi*2-0xd22]  ; 67 c4 c2 19 be 9c 71 de f2 ff ff
  input rsi 0x10a05187ffffffea
  input r9 0x10a0518710004c5e
  input xmm3 0x2f696ac2b86d2e8e_0000000000000018
  input xmm12 0x0000000000007fff_7fffffffffffffff
  input flags PF OF
  input memory 0x10003f10 68 4d e6 bb e3 ce f3 c1 34 0f b4 ef a4 4c b5 ab
  result xmm3 0xaf696ac2386d2e8f_7fffffffffffffff
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfnmsub231ps ymm7, ymm4, [0x10004440]  ; c4 e2 5d be 3c 25 40 44 00 10
  input xmm4 0xed1f1c596873789e_8000000042960000
  input xmm7 0x8ae643c37667eacd_e5e4574700007fff
  input ymm4.high 0x0000000080000000_5e9acfab2fd3bbb5
  input ymm7.high 0x58863a870805f6b4_0000000000000017
  input flags ZF SF OF
  input memory 0x10004446 f0 3f 01 00 00 00 00 00 00 00 00 00 00 4f 01
  input memory 0x10004456 80 7f cb 4c d9 9d 0c f8 2c d0
  result xmm7 0x0ae643c3f667eacd_65e4574780007fff
  result ymm7.high 0xd8863a878805f6b4_7fc00001bf53bbb5
  result mxcsr 0x1fa3

case fault bits 64
  vfnmsub231ps xmm14, xmm3, [rip+0x6434]  ; c4 62 61 be 35 34 64 00 00
  input xmm3 0xa70bc5b103b35045_0b07bccbaebd2747
  input xmm14 0xc030400000000000_ffc00000121eebda
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub231ps xmm15, xmm4, xmm5  ; c4 62 59 be fd
  input xmm4 0x8ec0ed3b89b6e38b_defab895761a3bb0
  input xmm5 0xb83a09aad931d7d9_000fffffffffffff
  input xmm15 0xfde6b36e134edb2a_16062765c2010000
  input flags PF AF DF
  input mxcsr 0x3f80
  result xmm15 0x7de6b36da37e1b0f_1e7ab7ffffffffff
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa2

case sequence bits 64
  vfnmsub231ps xmm13, xmm9, xmm3  ; c4 62 31 be eb
  vfnmsub231ps ymm9, ymm4, ymm12  ; c4 42 5d be cc
  input xmm3 0x4059b00000000000_7ff0000000000001
  input xmm9 0xc05c500000000000_c1b63d7940784a1d
  input xmm13 0xeb514a60996e26a8_67e779d700000001
  input flags CF PF ZF
  result xmm9 0x405c500090dcc935_41b63d79c0784a1d
  result xmm13 0x6b514a60196e26a8_7ff0000080000005
  result ymm9.high 0xb93939beb93939be_b93939beb93939be
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case code-32 bits 32
  vfnmsub231ps xmm6, xmm6, xmm2  ; c4 e2 49 be f2
  input xmm2 0x4026c00000000000_de8047f6ead552ff
  input xmm6 0xd78e8c4600008000_c054800000000000
  input flags PF
  result xmm6 0x58807cf080008000_df54f77700000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
