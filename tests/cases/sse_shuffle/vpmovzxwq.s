; VPMOVZXWQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovzxwq xmm4, xmm2  ; c4 e2 79 34 e2
  input xmm2 0x6987c7756f56aee5_0fdf5daefde9cf18
  input flags CF PF ZF SF OF
  result xmm4 0x000000000000fde9_000000000000cf18
  result ymm4.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovzxwq ymm11, xmm15  ; c4 42 7d 34 df
  input xmm15 0xffffffffffffffff_428980005641b78f
  input flags CF ZF
  result xmm11 0x0000000000005641_000000000000b78f
  result ymm11.high 0x0000000000004289_0000000000008000

case memory-128-32 bits 64
  vpmovzxwq xmm6, [ebx]  ; 67 c4 e2 79 34 b3 00 00 00 00
  input rbx 0xb5d4f0e1000402c
  input flags ZF SF OF
  input memory 0x1000402c 30 cf 2c eb
  result xmm6 0x000000000000eb2c_000000000000cf30
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256-64 bits 64
  vpmovzxwq ymm9, gs:[rcx*8+0xc38]  ; 65 c4 62 7d 34 0c cd 38 0c 00 00
  input rcx 0x16
  input flags ZF SF OF
  input memory 0x100040e8 39
  result xmm9 0x0000000000000000_0000000000000039
  result ymm9.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpmovzxwq xmm11, [0x10006ffd]  ; c4 62 79 34 1c 25 fd 6f 00 10
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovzxwq ymm15, xmm1   ; c4 62 7d 34 f9
  vpmovzxwq xmm11, xmm15  ; c4 42 79 34 df
  input xmm1 0x31b10aecae5c5216_afd34c5664918d90
  input flags PF AF SF DF OF
  result xmm11 0x0000000000000000_0000000000008d90
  result xmm15 0x0000000000006491_0000000000008d90
  result ymm11.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x000000000000afd3_0000000000004c56

case code-32 bits 32
  vpmovzxwq xmm3, xmm1  ; c4 e2 79 34 d9
  input xmm1 0xc058080000000000_4f000000fdf65c1e
  input flags PF AF SF OF
  result xmm3 0x000000000000fdf6_0000000000005c1e
  result ymm3.high 0x0000000000000000_0000000000000000
