; VPADDUSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpaddusb xmm12, xmm13, xmm13  ; c4 41 11 dc e5
  input xmm13 0x38edb16fde4889fd_07750c0f51882388
  input flags OF
  result xmm12 0x70ffffdeff90ffff_0eea181ea2ff46ff
  result ymm12.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpaddusb ymm11, ymm5, ymm11  ; c4 41 55 dc db
  input xmm5 0x405ba80000000000_3f1a4b801f8925a0
  input xmm11 0x000000007fffffff_3d87f00f007fffff
  input ymm5.high 0xd9d1ffdbdf6ee860_f9f30eedeee6f42f
  input ymm11.high 0x7a3c12a000000000_e14ecde8a1c6dbfa
  input flags CF PF ZF DF
  result xmm11 0x405ba8007fffffff_7ca1ff8f1fffffff
  result ymm11.high 0xffffffffdf6ee860_ffffdbffffffffff

case memory-128 bits 64
  vpaddusb xmm4, xmm14, [rip+0x5638]  ; c5 89 dc 25 38 56 00 00
  input xmm14 0xc2740000007fffff_f9836b67ffffffff
  input flags AF ZF OF
  input memory 0x10006200 a1 72 5b c1 8f 4d d5 56 0a
  result xmm4 0xc2740000007fffff_ffffb8f6ffffffff
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpaddusb ymm4, ymm12, [0x10004680]  ; 67 c5 9d dc 24 25 80 46 00 10
  input xmm12 0xffc0000055946963_000000000000002a
  input ymm12.high 0xc050f80000000000_7ff8000000001234
  input flags CF ZF
  input memory 0x10004680 c9 82 86 db 00 80 b1 c2 00 00 00 4f 00 40 a8 42
  input memory 0x10004690 2b 56 11 cd 29 dc 16 51 00 00 00 80 f7 70 a4 b1
  result xmm4 0xffff4000a4946963_c2b18000db8682f3
  result ymm4.high 0xfff4fff780000000_d0ffdc29cd11685f

case fault bits 64
  vpaddusb xmm2, xmm15, [0x10006ff3]  ; c5 81 dc 14 25 f3 6f 00 10
  input xmm15 0xa63728d600000002_c03ec00000000000
  input flags CF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpaddusb ymm15, ymm1, ymm14  ; c4 41 75 dc fe
  vpaddusb xmm7, xmm7, xmm2    ; c5 c1 dc fa
  input xmm1 0x37b0b16bf2bc1710_404bb00000000000
  input xmm14 0x66c74a1ffadf9b8f_495d0453e5cff9a2
  input ymm1.high 0xfff0000000000000_7ff8000000001234
  input ymm14.high 0xc2a300007782cccf_404e800000000000
  result xmm7 0x4949494949494949_4949494949494949
  result xmm15 0x9dfffb8affffb29f_89a8b453e5cff9a2
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm15.high 0xffff00007782cccf_bfff800000001234

case code-32 bits 32
  vpaddusb xmm3, xmm3, xmm2  ; c5 e1 dc da
  input xmm2 0x4c3b597bbc2c09e4_7c1c0e45087dc214
  input xmm3 0x3874ac886f825b56_007fffffbfc00000
  input flags PF ZF DF OF
  result xmm3 0x84afffffffae64ff_7c9bffffc7ffc214
  result ymm3.high 0x0000000000000000_0000000000000000
