; ANDNPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  andnps xmm15, xmm10  ; 45 0f 55 fa
  input xmm10 0xc2f6c000424b0000_2c7bad2c5f5c4985
  input xmm15 0xb809d60cc1400000_42048000523595a6
  input flags ZF SF
  result xmm15 0x42f60000020b0000_2c7b2d2c0d484801

case memory-128 bits 64
  andnps xmm3, [0x10004350]  ; 67 0f 55 1c 25 50 43 00 10
  input xmm3 0x62edbd4bee933059_83db63cc51ef2434
  input flags PF ZF SF
  input memory 0x10004350 24 6a 5b ad cf 6e 36 ff 01 00 00 00 00 00 00 4f
  result xmm3 0x0d00000000000000_7c240c03ac104a00

case fault bits 64
  andnps xmm3, [ebp+esi*4-0x2e]  ; 67 0f 55 9c b5 d2 ff ff ff
  input rbp 0x254eb24110007061
  input rsi 0x254eb241fffffff1
  input xmm3 0xc039a00000000000_000000000000001b
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  andnps xmm11, xmm5   ; 44 0f 55 dd
  andnps xmm12, xmm15  ; 45 0f 55 e7
  input xmm5 0x8732082f61e7e4f4_f51d5b9ae663240e
  input xmm11 0xe52e02197fc01234_c286c0009e1a7880
  input flags CF PF AF
  result xmm11 0x021008260027e4c0_35191b9a6061040e
  result xmm12 0x0303030303030303_0303030303030303

case code-32 bits 32
  andnps xmm7, xmm3  ; 0f 55 fb
  input xmm3 0x2375015093d9c0e0_6a6f1401f941fb50
  input xmm7 0x681a862c4d809675_402b800000000000
  input flags ZF SF
  result xmm7 0x0365015092594080_2a441401f941fb50
