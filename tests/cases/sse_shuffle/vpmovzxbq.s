; VPMOVZXBQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovzxbq xmm12, xmm1  ; c4 62 79 32 e1
  input xmm1 0x0000000000000027_8d4116ff00007fff
  input flags CF PF AF ZF
  result xmm12 0x000000000000007f_00000000000000ff
  result ymm12.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovzxbq ymm10, xmm9  ; c4 42 7d 32 d1
  input xmm9 0xb4c96388814ee352_0785018a000000ff
  input flags CF SF DF OF
  result xmm10 0x0000000000000000_00000000000000ff
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-128-16 bits 64
  vpmovzxbq xmm7, [edx]  ; 67 c4 e2 79 32 ba 00 00 00 00
  input rdx 0x45d4c0c410006ec0
  input flags CF ZF DF OF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256-32 bits 64
  vpmovzxbq ymm14, [rdi*1+0x1000439d]  ; c4 62 7d 32 34 3d 9d 43 00 10
  input rdi 0x37
  input flags AF ZF
  input memory 0x100043d5 80 2e c0
  result xmm14 0x0000000000000080_0000000000000000
  result ymm14.high 0x00000000000000c0_000000000000002e

case fault bits 64
  vpmovzxbq ymm11, [r9d+r9d*4+0x10006f1f]  ; 67 c4 02 7d 32 9c 89 1f 6f 00 10
  input r9 0x1fa2348a0000002d
  input flags PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovzxbq xmm6, xmm5  ; c4 e2 79 32 f5
  vpmovzxbq xmm2, xmm3  ; c4 e2 79 32 d3
  input xmm5 0x7fc012347f800001_f807bb03d8a23282
  input flags CF AF ZF DF OF
  result xmm2 0x0000000000000023_0000000000000023
  result xmm6 0x0000000000000032_0000000000000082
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmovzxbq xmm1, xmm3  ; c4 e2 79 32 cb
  input xmm3 0x0000000080000000_7fc0123441ed0000
  input flags CF AF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
