; VPHADDW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vphaddw xmm4, xmm6, xmm11  ; c4 c2 49 01 e3
  input xmm6 0xcea3d2800dcb8226_ffc000007e1030b9
  input xmm11 0xfd1f2414131fd96c_000000000000001b
  input flags PF ZF OF
  result xmm4 0x2133ec8b0000001b_a1238ff1ffc0aec9
  result ymm4.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vphaddw ymm4, ymm5, ymm5  ; c4 e2 55 01 e5
  input xmm5 0xa1295df01634254e_0000000000000002
  input ymm5.high 0x66ae659b75ecfcd7_427280002ee055a4
  input flags CF PF DF OF
  result xmm4 0xff193b8200000002_ff193b8200000002
  result ymm4.high 0xcc4972c3c2728484_cc4972c3c2728484

case memory-128 bits 64
  vphaddw xmm2, xmm5, [0x100043d0]  ; c4 e2 51 01 14 25 d0 43 00 10
  input xmm5 0x000000000000002b_af74d3bb3320f92c
  input flags CF ZF OF
  input memory 0x100043d7 80 ff
  result xmm2 0x000000ff80000000_0000002b832f2c4c
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vphaddw ymm4, ymm7, [edx+0xf393]  ; 67 c4 e2 45 01 a2 93 f3 00 00
  input rdx 0xe4777eb00fff76ad
  input xmm7 0x0000000000007fff_4058280000000000
  input ymm7.high 0x3f80000042b04000_52f505d65c9d5425
  input flags CF PF AF ZF SF
  input memory 0x10006a42 bc c1 00 00 80 7f 36 e2 83 f4 9b d2 b7 e6 12 51
  input memory 0x10006a52 2b 8b 4c bc 72 81 00 00 80 7f ff ff 7f
  result xmm4 0xb952d6b97f80c1bc_00007fff68580000
  result ymm4.high 0x007e7f803dbedc3d_3f8082b058cbb0c2

case fault bits 64
  vphaddw ymm12, ymm0, gs:[0x3bfb]  ; 65 c4 62 7d 01 24 25 fb 3b 00 00
  input xmm0 0x41e0000000000000_33822e4900008000
  input ymm0.high 0x000000000000001c_64aa09707f800000
  input flags CF PF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vphaddw xmm3, xmm10, xmm15  ; c4 c2 29 01 df
  vphaddw xmm6, xmm2, xmm6    ; c4 e2 69 01 f6
  input xmm10 0x7f800000c2c04000_bfe8000000000000
  input xmm15 0x1e3cd780389d5413_9791b75f31919c5c
  input flags AF OF
  result xmm3 0xf5bc8cb04ef0cded_7f8002c0bfe80000
  result xmm6 0x4c4c4c4c4c4c4c4c_4444444444444444
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vphaddw xmm0, xmm3, xmm4  ; c4 e2 61 01 c4
  input xmm3 0xb7ce2e0fadf92287_3e68d33741a2c178
  input xmm4 0x4051d00000000000_1909075b4464cdec
  input flags ZF SF
  result xmm0 0x1051000020641250_e5ddd080119f031a
  result ymm0.high 0x0000000000000000_0000000000000000
