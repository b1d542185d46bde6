; VPMOVZXBD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovzxbd xmm9, xmm3  ; c4 62 79 31 cb
  input xmm3 0xbff8000000000000_c20b800023b0c161
  input flags CF PF SF
  result xmm9 0x00000023000000b0_000000c100000061
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovzxbd ymm2, xmm1  ; c4 e2 7d 31 d1
  input xmm1 0xfb24c22695a65ffb_a3f60fc9c2cd1b5d
  input flags CF ZF SF OF
  result xmm2 0x000000c2000000cd_0000001b0000005d
  result ymm2.high 0x000000a3000000f6_0000000f000000c9

case memory-128-32 bits 64
  vpmovzxbd xmm5, [r15d+0xa7d]  ; 67 c4 c2 79 31 af 7d 0a 00 00
  input r15 0x6f8fb76b10003a17
  input flags PF ZF
  input memory 0x10004494 71 d5 ef 4f
  result xmm5 0x0000004f000000ef_000000d500000071
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256-64 bits 64
  vpmovzxbd ymm0, [r14d+0x50]  ; 67 c4 c2 7d 31 86 50 00 00 00
  input r14 0x2cb0bc8a10005fb0
  input flags CF PF ZF SF OF
  input memory 0x10006000 6c ff a8 96 b5 c1 51 61
  result xmm0 0x00000096000000a8_000000ff0000006c
  result ymm0.high 0x0000006100000051_000000c1000000b5

case fault bits 64
  vpmovzxbd xmm9, [rbp*1+0x10006fc3]  ; c4 62 79 31 0c 2d c3 6f 00 10
  input rbp 0x3b
  input flags CF PF AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovzxbd ymm3, xmm12  ; c4 c2 7d 31 dc
  vpmovzxbd ymm6, xmm11  ; c4 c2 7d 31 f3
  input xmm12 0x5a504390efe0299a_717f99ebffffffff
  input flags ZF SF OF
  result xmm3 0x000000ff000000ff_000000ff000000ff
  result xmm6 0x0000002b0000002b_0000002b0000002b
  result ymm3.high 0x000000710000007f_00000099000000eb
  result ymm6.high 0x0000002b0000002b_0000002b0000002b

case code-32 bits 32
  vpmovzxbd xmm3, xmm3  ; c4 e2 79 31 db
  input xmm3 0x8000000000000000_42b18000bfc00000
  input flags CF PF AF OF
  result xmm3 0x000000bf000000c0_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
