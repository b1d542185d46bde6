; VHSUBPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vhsubps xmm11, xmm8, xmm6  ; c5 3b 7d de
  input xmm6 0x4282c0004f000000_12c6d0e600007fff
  input xmm8 0x954dd7b37fc01234_94021672378b5b1b
  input flags AF ZF SF OF
  result xmm11 0x4effffff92c6d0e6_7fc01234378b5b1b
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vhsubps ymm8, ymm15, ymm10  ; c4 41 07 7d c2
  input xmm10 0x78648d8e8bd01ff9_437c79cd90da7ce5
  input xmm15 0x42f2823919760025_6b4b1d8a30fe25d5
  input ymm10.high 0xec9701f042934000_7eb7d3f65945d42d
  input ymm15.high 0xee729f1c97db49c7_c2408000d5695a02
  input flags PF AF ZF DF
  result xmm8 0xf8648d8ec37c79cd_c2f28239eb4b1d8a
  result ymm8.high 0x6c9701f0feb7d3f6_6e729f1cd5695a02
  result mxcsr 0x1fa0

case memory-128 bits 64
  vhsubps xmm2, xmm12, [ecx-0xadec]  ; 67 c5 9b 7d 91 14 52 ff ff
  input rcx 0x5cdea7dd1000ea8c
  input xmm12 0x5a34becd45cd417c_acbe0f4c4ae0bc8d
  input flags CF SF DF OF
  input memory 0x10003ca5 a0 4f c0 53 8f 08 6d 08 e9 71 d0
  result xmm2 0x6d088f53404fa000_da34becd4ae0bc8d
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vhsubps ymm9, ymm0, [rcx*2+0x100042bc]  ; c5 7f 7d 0c 4d bc 42 00 10
  input rcx 0x12
  input xmm0 0x0000000000000001_7ff0000000000000
  input ymm0.high 0x405d400000000000_bfc00000c2f00000
  input flags PF AF SF OF
  input memory 0x100042e0 01 00 00 00 00 00 00 00 00 00 f9 c2 00 00 00 4f
  input memory 0x100042f5 48 57 c0 00 c0 d5 42 00 00 48 c1
  result xmm9 0xcf00000000000001_000000017ff00000
  result ymm9.high 0x42eec00040574800_c05d4000c2ed0000
  result mxcsr 0x1fa2

case fault bits 64
  vhsubps xmm2, xmm5, [0x10006ffb]  ; c5 d3 7d 14 25 fb 6f 00 10
  input xmm5 0x0000000000000001_f0db55fd25c942b6
  input flags ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vhsubps ymm2, ymm1, ymm4  ; c5 f7 7d d4
  input xmm1 0xc94875ae3f2dc2b4_9a8c231da1413eb8
  input xmm4 0x7f800000cdec2273_0000000000000001
  input ymm1.high 0x2ba4896697764dbb_de81f3de80000000
  input ymm4.high 0x0000000000000012_7d24075fd2cb2e68
  input flags CF PF
  input mxcsr 0x7f80
  result xmm2 0xff80000000000001_494875b8a1413a56
  result ymm2.high 0x00000012fd24075f_aba489665e81f3de
  result mxcsr 0x7fa2

case sequence bits 64
  vhsubps ymm2, ymm10, ymm4  ; c5 af 7d d4
  vhsubps ymm5, ymm14, ymm5  ; c5 8f 7d ed
  input xmm4 0x404d100000000000_d7b9cff440a00000
  input xmm10 0x7ff8000000001234_f3a44cfd16d8d79f
  input ymm4.high 0x0821ff6e75b0dd71_8000000000000000
  input ymm10.high 0x000000000000001b_2326ce60bf000000
  input flags CF ZF
  result xmm2 0xc04d100057b9cff4_7ff8000073a44cfd
  result xmm5 0x0000000000000000_0000000000000000
  result ymm2.high 0x75b0dd7100000000_0000001bbf000000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vhsubps xmm2, xmm7, xmm2  ; c5 c3 7d d2
  input xmm2 0x8ab4f48d454f4b98_4a9ae1972344bb67
  input xmm7 0x56544344f183f570_d17e7ca789693786
  input flags AF SF
  result xmm2 0x454f4b98ca9ae197_f183f570517e7ca7
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
