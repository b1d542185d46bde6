; VPMOVZXWD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovzxwd xmm14, xmm13  ; c4 42 79 33 f5
  input xmm13 0x7ff0000000000001_41e0000000000000
  input flags AF ZF SF OF
  result xmm14 0x000041e000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovzxwd ymm13, xmm0  ; c4 62 7d 33 e8
  input xmm0 0x0000000000000023_3ff0000000000000
  input flags CF PF AF ZF DF
  result xmm13 0x00003ff000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000023

case memory-128-64 bits 64
  vpmovzxwd xmm9, [r12*1+0x100037d7]  ; c4 22 79 33 0c 25 d7 37 00 10
  input r12 0x39
  input flags AF DF OF
  input memory 0x10003810 34 12 00 00 00 00 f8 7f
  result xmm9 0x00007ff800000000_0000000000001234
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vpmovzxwd ymm12, [rcx*8+0x10004558]  ; c4 62 7d 33 24 cd 58 45 00 10
  input rcx 0x2d
  input flags CF ZF DF
  input memory 0x100046c0 dd d8 6f 3b 00 80 2a c2 00 00 00 00 00 00 f0 3f
  result xmm12 0x0000c22a00008000_00003b6f0000d8dd
  result ymm12.high 0x00003ff000000000_0000000000000000

case fault bits 64
  vpmovzxwd xmm13, [rip+0x6434]  ; c4 62 79 33 2d 34 64 00 00
  input flags PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovzxwd ymm1, [r15*8+0x10003f68]  ; c4 a2 7d 33 0c fd 68 3f 00 10
  vpmovzxwd xmm14, xmm15              ; c4 42 79 33 f7
  input r15 0x13
  input flags CF DF
  input memory 0x10004002 a4 42 01 00 80 7f 00 18 5e 53 74 a7 27 f2
  result xmm1 0x00007f8000000001_000042a400000000
  result xmm14 0x00002f2f00002f2f_00002f2f00002f2f
  result ymm1.high 0x0000f2270000a774_0000535e00001800
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmovzxwd xmm7, xmm6  ; c4 e2 79 33 fe
  input xmm6 0x0000000000000000_f00b82a0bfc00000
  input flags CF PF ZF SF
  result xmm7 0x0000f00b000082a0_0000bfc000000000
  result ymm7.high 0x0000000000000000_0000000000000000
