; VBROADCASTSD: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256-128 bits 64
  vbroadcastsd ymm13, xmm0  ; c4 62 7d 19 e8
  input xmm0 0xead1d50d00000000_8881ca40334d001f
  input flags AF OF
  result xmm13 0x8881ca40334d001f_8881ca40334d001f
  result ymm13.high 0x8881ca40334d001f_8881ca40334d001f

case memory-256-64 bits 64
  vbroadcastsd ymm10, [r14*2+0x10003b14]  ; c4 22 7d 19 14 75 14 3b 00 10
  input r14 0x22
  input flags PF AF ZF DF
  input memory 0x10003b58 ff ff ff ff 47 8c 17 f4
  result xmm10 0xf4178c47ffffffff_f4178c47ffffffff
  result ymm10.high 0xf4178c47ffffffff_f4178c47ffffffff

case fault bits 64
  vbroadcastsd ymm9, [0x10006ffa]  ; 67 c4 62 7d 19 0c 25 fa 6f 00 10
  input flags PF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vbroadcastsd ymm1, [rip+0x3a8f]  ; c4 e2 7d 19 0d 8f 3a 00 00
  vbroadcastsd ymm11, xmm15        ; c4 42 7d 19 df
  input flags CF PF AF DF
  input memory 0x10004659 40 b3 c2 a4 81 06 24
  result xmm1 0x240681a4c2b34000_240681a4c2b34000
  result xmm11 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f
  result ymm1.high 0x240681a4c2b34000_240681a4c2b34000
  result ymm11.high 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f

case code-32 bits 32
  vbroadcastsd ymm5, xmm6  ; c4 e2 7d 19 ee
  input xmm6 0xd9dc34413fd4741a_7f800000ff800000
  input flags AF SF
  result xmm5 0x7f800000ff800000_7f800000ff800000
  result ymm5.high 0x7f800000ff800000_7f800000ff800000
