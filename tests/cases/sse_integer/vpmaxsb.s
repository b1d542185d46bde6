; VPMAXSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmaxsb xmm11, xmm9, xmm12  ; c4 42 31 3c dc
  input xmm9 0x000000000000007f_169cc7da1bfe1774
  input xmm12 0x82f58cf6ca0c820b_a30e713b03648be6
  input flags CF PF ZF SF
  result xmm11 0x00000000000c007f_160e713b1b641774
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmaxsb ymm14, ymm4, ymm0  ; c4 62 5d 3c f0
  input xmm0 0x41c100007f800001_3615024d0825fafb
  input xmm4 0x41960000bf600000_c055200000000000
  input ymm0.high 0x00000000c2bd0000_0000000000000000
  input ymm4.high 0x1a39cd2ada0d19b1_0000000000008000
  input flags ZF DF
  result xmm14 0x41c100007f600001_3655204d08250000
  result ymm14.high 0x1a39002ada0d1900_0000000000000000

case memory-128 bits 64
  vpmaxsb xmm10, xmm14, [esi]  ; 67 c4 62 09 3c 96 00 00 00 00
  input rsi 0x7a2ce57e10004200
  input xmm14 0x5cb70a216b35aa2f_0000000080000000
  input flags PF SF OF
  input memory 0x10004200 ff ff 7f 00 00 00 00 00 c2 30 05 2f b1 91 54 12
  result xmm10 0x5c540a216b35302f_00000000007f0000
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaxsb ymm3, ymm9, [edi-0xea34]  ; 67 c4 e2 35 3c 9f cc 15 ff ff
  input rdi 0xd3cd375f10012c14
  input xmm9 0x0000000040d00000_c020000000000000
  input ymm9.high 0x7fc012347e50de4d_000000000000000e
  input flags PF
  input memory 0x100041e0 01 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 3f
  input memory 0x100041f1 c0 a9 c2 00 00 f3 c2 01
  result xmm3 0x3f00000040000000_0020000000000001
  result ymm3.high 0x7f0012347e50004d_000000000000000e

case fault bits 64
  vpmaxsb xmm2, xmm1, gs:[rdx*8+0x3ac2]  ; 65 c4 e2 71 3c 14 d5 c2 3a 00 00
  input rdx 0x27
  input xmm1 0xfb66b071dc5676ef_68c5af0fb0ede399
  input flags CF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaxsb ymm4, ymm8, ymm0    ; c4 e2 3d 3c e0
  vpmaxsb xmm13, xmm11, xmm5  ; c4 62 21 3c ed
  input xmm0 0x042f519253225868_0000000000000002
  input xmm8 0xc23a000000000001_8000000000000000
  input ymm0.high 0x00000001c1fa0000_0000000000000000
  input ymm8.high 0x25358e016b6f96d3_da94b8aa1841e812
  input flags ZF
  result xmm4 0x043a510053225868_0000000000000002
  result xmm13 0x2b2b2b2b2b2b2b2b_2b2b2b2b2b2b2b2b
  result ymm4.high 0x253500016b6f0000_0000000018410012
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmaxsb xmm6, xmm6, xmm1  ; c4 e2 49 3c f1
  input xmm1 0xc053200000000000_a041fdbb00000002
  input xmm6 0x03dc4617f43d80ba_018f0e96ef256610
  input flags SF DF OF
  result xmm6 0x03534617003d0000_01410ebb00256610
  result ymm6.high 0x0000000000000000_0000000000000000
