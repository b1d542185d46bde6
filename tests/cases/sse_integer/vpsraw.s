; VPSRAW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsraw xmm2, xmm2, xmm10  ; c4 c1 69 e1 d2
  input xmm2 0xff800000ff800000_0000000000000001
  input xmm10 0x0000000000000000_0000000000000026
  input flags CF AF
  result xmm2 0xffff0000ffff0000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsraw ymm15, ymm8, xmm10  ; c4 41 3d e1 fa
  input xmm8 0xa430f66a254c0cee_4e507ee75f72c7ef
  input xmm10 0x7ff0000000000000_bfc000007f800001
  input ymm8.high 0x82602087c2b38000_7fc01234c17e0000
  input flags SF OF
  result xmm15 0xffffffff00000000_000000000000ffff
  result ymm15.high 0xffff0000ffffffff_00000000ffff0000

case memory-128 bits 64
  vpsraw xmm6, xmm1, [0x100043d0]  ; c5 f1 e1 34 25 d0 43 00 10
  input xmm1 0xc6f7fb76e1f98982_092b8d4842150000
  input flags CF PF ZF SF OF
  input memory 0x100043d0 44 7f 4b 1b 96 8a 3f 47 00 40 8e c2 00 00 a9 41
  result xmm6 0xffffffffffffffff_0000ffff00000000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsraw ymm4, ymm9, [rip+0x2e18]  ; c5 b5 e1 25 18 2e 00 00
  input xmm9 0x373cf24b8a3ed1d1_65ea5158d5f28a68
  input ymm9.high 0xeec7dff7f9b5fd6f_de6bc5e1d94ae41a
  input flags CF ZF DF OF
  input memory 0x100039e0 f0 7b ea a8 a5 2a 45 df a7 3e 2c da 02 44 63 96
  result xmm4 0x0000ffffffffffff_00000000ffffffff
  result ymm4.high 0xffffffffffffffff_ffffffffffffffff

case sequence bits 64
  vpsraw xmm1, xmm0, 0x3e   ; c5 f1 71 e0 3e
  vpsraw ymm11, ymm0, xmm4  ; c5 7d e1 dc
  input xmm0 0x244a15dcdadd3573_18e465ebbc8a4ce5
  input flags CF PF AF ZF DF
  result xmm1 0x00000000ffff0000_00000000ffff0000
  result xmm11 0x00000000ffff0000_00000000ffff0000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsraw xmm6, xmm1, xmm5  ; c5 f1 e1 f5
  input xmm1 0x0922dbb13626d868_4059d00000000000
  input xmm5 0xc031600000000000_c051480000000000
  result xmm6 0x0000ffff0000ffff_0000ffff00000000
  result ymm6.high 0x0000000000000000_0000000000000000
