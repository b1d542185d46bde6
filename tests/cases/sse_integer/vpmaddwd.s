; VPMADDWD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmaddwd xmm1, xmm12, xmm6  ; c5 99 f5 ce
  input xmm6 0x000000001c84f719_0000000000000020
  input xmm12 0x42dd000080000000_4034a00000000000
  input flags CF PF ZF DF OF
  result xmm1 0x00000000f1be0000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmaddwd ymm0, ymm7, ymm6  ; c5 c5 f5 c6
  input xmm6 0x265f36c500000002_c049700000000000
  input xmm7 0x8823731833b723bd_10e43ea2c9e8264a
  input ymm6.high 0x007fffff7f800000_c2e88000007fffff
  input ymm7.high 0x7d704316007fffff_4f00000042c8c000
  input flags CF ZF SF DF OF
  result xmm0 0x06a858750000477a_1732b10400000000
  result ymm0.high 0x003df77a003f4080_ed25980000216138

case memory-128 bits 64
  vpmaddwd xmm11, xmm9, [rdi*4+0x1000600c]  ; c5 31 f5 1c bd 0c 60 00 10
  input rdi 0x2d
  input xmm9 0xc2d08000c2e5c000_846a1f0f7e0ec522
  input flags ZF
  input memory 0x100060c0 9c 29 da c2 01 00 80 7f 00 00 cb c2 00 00 ac 42
  result xmm11 0xf01083c00e9c1597_c272ea0fd85286a4
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaddwd ymm4, ymm4, [r15d*8+0x10003848]  ; 67 c4 a1 5d f5 24 fd 48 38 00 10
  input r15 0xbb28a9ba00000027
  input xmm4 0x5a55568545710c2f_c2bc0000416e0000
  input ymm4.high 0xc2de4000c2a8c000_404fa00000000000
  input flags CF ZF OF
  input memory 0x10003980 fe 80 43 bc 0a 56 a5 e5 98 48 16 08 e3 ec 6b de
  input memory 0x10003990 7f 00 00 00 00 00 00 00 00 00 00 00 6b 0b 6d aa
  result xmm4 0xedb0cb7605a5f39e_064eaf2ceeafe7ca
  result ymm4.high 0x174a248600000000_0000000000000000

case sequence bits 64
  vpmaddwd xmm15, xmm2, xmm13  ; c4 41 69 f5 fd
  vpmaddwd ymm8, ymm3, ymm12   ; c4 41 65 f5 c4
  input xmm2 0x42c5000041760000_6db2c14d03aff080
  input xmm13 0x7ff8000000001234_6eaa12ecb08675ba
  input flags PF ZF SF
  result xmm8 0x0c201c080c201c08_0c201c080c201c08
  result xmm15 0x216069d800000000_2ac8f130f7ba7a9a
  result ymm8.high 0x1817e7e81817e7e8_1817e7e81817e7e8
  result ymm15.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmaddwd xmm4, xmm0, xmm2  ; c5 f9 f5 e2
  input xmm0 0x4a7a6eba357cf1fa_7ff0000000000000
  input xmm2 0x3471bd6566d584f3_7ff8000000001234
  input flags CF ZF
  result xmm4 0xf272a93c1c39807a_3ff4008000000000
  result ymm4.high 0x0000000000000000_0000000000000000
