; VPMAXSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmaxsw xmm7, xmm15, xmm5  ; c5 81 ee fd
  input xmm5 0x340cfc8c00000000_7b995a2848388319
  input xmm15 0x610df216d4e64ca8_000000000000001b
  input flags CF PF AF
  result xmm7 0x610dfc8c00004ca8_7b995a284838001b
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmaxsw ymm6, ymm12, ymm5  ; c5 9d ee f5
  input xmm5 0xfff8000000000000_a475183df4e19382
  input xmm12 0x50a1e306e0d86862_f98a9e2e7f800001
  input ymm5.high 0x26814c9bffc00000_0000000000000019
  input ymm12.high 0x42e94000c17c0000_800000007f800000
  input flags PF ZF DF
  result xmm6 0x50a1000000006862_f98a183d7f800001
  result ymm6.high 0x42e94c9bffc00000_000000007f800019

case memory-128 bits 64
  vpmaxsw xmm8, xmm8, [r13d]  ; 67 c4 41 39 ee 85 00 00 00 00
  input r13 0x62b87538100047b0
  input xmm8 0x000000007f800000_edf8f4afb73b65fe
  input flags CF PF ZF OF
  input memory 0x100047b1 80 54 42 9a 8a bc dd 00 00 00 4f 00 00 80 3f
  result xmm8 0x3f8000007f800000_edf8f4af425465fe
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaxsw ymm10, ymm14, [0x10004000]  ; c5 0d ee 14 25 00 40 00 10
  input xmm14 0x7ff0000000000001_4059980000000000
  input ymm14.high 0x573cf5e5bc5f4cb5_58b0784356ee44a5
  input flags PF AF ZF SF OF
  input memory 0x10004005 80 48 c2 00 00 cc 42 00 00 ec 40 b9 7c 20 57 71
  input memory 0x10004015 89 95 41 00 00 00 80 00 00 00 80
  result xmm10 0x7ff0000042cc0001_4059980000000000
  result ymm10.high 0x573c0000bc5f4cb5_58b0784357207cb9

case fault bits 64
  vpmaxsw ymm2, ymm13, [esi]  ; 67 c5 95 ee 96 00 00 00 00
  input rsi 0xf60e317d10006ffa
  input xmm13 0x57464b9ed3bc9c92_54ce54857fffffff
  input ymm13.high 0x2c03861c58181726_c3857bc1fad84278
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaxsw ymm0, ymm5, [rip+0x3bd8]  ; c5 d5 ee 05 d8 3b 00 00
  vpmaxsw xmm6, xmm5, xmm15         ; c4 c1 51 ee f7
  input xmm5 0x4634cd2a356ee3b6_c03b800000000000
  input ymm5.high 0xc739d99742bc0000_9c79326d87c2c915
  input flags CF AF SF
  input memory 0x100047a0 a4 48 e7 ef 00 00 c0 ff 67 a7 ea fa 5f 1c 21 5a
  input memory 0x100047b6 e0 41 a6 b8 4c 72 e0 4b c7 b7
  result xmm0 0x5a211c5f356ee3b6_ffc00000000048a4
  result xmm6 0x46342f2f356e2f2f_2f2f2f2f2f2f2f2f
  result ymm0.high 0xc7394be0724c0000_41e0326d00000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmaxsw xmm7, xmm4, xmm3  ; c5 d9 ee fb
  input xmm3 0x99c76bf52f09140e_8000000000000000
  input xmm4 0xc041e00000000000_4150000000000000
  input flags PF AF ZF SF OF
  result xmm7 0xc0416bf52f09140e_4150000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
