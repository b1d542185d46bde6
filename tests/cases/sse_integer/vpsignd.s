; VPSIGND: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsignd xmm7, xmm6, xmm8  ; c4 c2 49 0a f8
  input xmm6 0x6174602bd1b8f316_0000000000008000
  input xmm8 0xc295c00082b5f38c_a5769b0d8456c6e9
  input flags PF AF ZF SF
  result xmm7 0x9e8b9fd52e470cea_00000000ffff8000
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsignd ymm7, ymm6, ymm4  ; c4 e2 4d 0a fc
  input xmm4 0xc0295e7500008000_2ad0b3fc665f0253
  input xmm6 0x2752253f7299d26f_0000000000000000
  input ymm4.high 0x0e513b777fffffff_aa3955de5b1ac7bb
  input ymm6.high 0x427bfe3300000000_e8ce035cab3b5b91
  input flags CF ZF SF OF
  result xmm7 0xd8addac17299d26f_0000000000000000
  result ymm7.high 0x427bfe3300000000_1731fca4ab3b5b91

case memory-128 bits 64
  vpsignd xmm13, xmm10, [0x10004690]  ; 67 c4 62 29 0a 2c 25 90 46 00 10
  input xmm10 0x08a75b881e2dd986_640cf935ac7f2399
  input flags CF AF ZF
  input memory 0x10004690 6e b9 49 9d 1a 5f 1c a7 d7 e3 5e 6a f9 60 96 a5
  result xmm13 0xf758a4781e2dd986_9bf306cb5380dc67
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsignd ymm1, ymm3, gs:[rsi*4+0xbb4]  ; 65 c4 e2 65 0a 0c b5 b4 0b 00 00
  input rsi 0x13
  input xmm3 0xc343b8ae809d2fc8_7ff0000000000000
  input ymm3.high 0xc4973d37afc52ec4_000000014f000000
  input flags PF SF
  input memory 0x10004002 80 3f 00 00 80 ff 00 40 e8 42 46 f2 6a 21
  input memory 0x10004013 80 31 a6 f0 56 8a 9b 18 30 9c 78 49 bc
  result xmm1 0xc343b8ae809d2fc8_8010000000000000
  result ymm1.high 0x3b68c2c9afc52ec4_00000001b1000000

case fault bits 64
  vpsignd xmm0, xmm4, [edi*4+0x10006f25]  ; 67 c4 e2 59 0a 04 bd 25 6f 00 10
  input rdi 0xfd03eede00000036
  input xmm4 0x404a700000000000_65e912d700000001
  input flags PF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsignd xmm9, xmm6, xmm4    ; c4 62 49 0a cc
  vpsignd xmm0, xmm14, xmm15  ; c4 c2 09 0a c7
  input xmm4 0x0000000000000022_c312b22b4b9d4ceb
  input xmm6 0xbfc000002c4c251d_0000000000000005
  input flags PF AF ZF SF DF OF
  result xmm0 0x2e2e2e2e2e2e2e2e_2e2e2e2e2e2e2e2e
  result xmm9 0x000000002c4c251d_0000000000000005
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsignd xmm4, xmm0, xmm5  ; c4 e2 79 0a e5
  input xmm0 0x41e0000000000000_03bc8a4c7d731c0c
  input xmm5 0xeada2715ee0b493f_64ffd9e17b8ee4ca
  input flags CF PF ZF
  result xmm4 0xbe20000000000000_03bc8a4c7d731c0c
  result ymm4.high 0x0000000000000000_0000000000000000
