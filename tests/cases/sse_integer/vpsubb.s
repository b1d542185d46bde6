; VPSUBB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsubb xmm9, xmm12, xmm8  ; c4 41 19 f8 c8
  input xmm8 0xf1d6e5eb7bb97a45_c1fa0000bfc00000
  input xmm12 0x4048a00000000000_000000000000007f
  input flags PF ZF SF
  result xmm9 0x4f72bb15854786bb_3f0600004140007f
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsubb ymm9, ymm2, ymm9  ; c4 41 6d f8 c9
  input xmm2 0x41e0000000000000_948feb2c00000002
  input xmm9 0x0000000000000002_7f800001ffc00000
  input ymm2.high 0x63c13258aca56ebc_fff0000000000000
  input ymm9.high 0x36edac22ffc00000_41e0000000000000
  input flags AF SF DF
  result xmm9 0x41e00000000000fe_150feb2b01400002
  result ymm9.high 0x2dd48636ade56ebc_be10000000000000

case memory-128 bits 64
  vpsubb xmm4, xmm13, [rsi*2+0x100038d0]  ; c5 91 f8 24 75 d0 38 00 10
  input rsi 0x28
  input xmm13 0xc052780000000000_000000000000001e
  input flags ZF SF DF
  input memory 0x10003920 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 40
  result xmm4 0x8052780000000000_000000000000001d
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsubb ymm0, ymm4, [0x10003dc0]  ; c5 dd f8 04 25 c0 3d 00 10
  input xmm4 0xaa71bd3fe8c17569_416e000032ee4132
  input ymm4.high 0x2c60e870775fcc60_8000000000000000
  input flags CF PF AF SF
  input memory 0x10003dc5 f0 54 40 20 77 2b 92 12 bc 60 ee e3 c9 24 df ba
  input memory 0x10003dd5 83 87 ec fb 42 86 98 79 3a 21 4f
  result xmm0 0xbc11012d5696fe49_011a100032ee4132
  result ymm0.high 0xdd3faef7dfd98a65_94797d4621dc371d

case fault bits 64
  vpsubb ymm0, ymm0, [rip+0x6432]  ; c5 fd f8 05 32 64 00 00
  input xmm0 0xbff8000000000000_f093d2e516df72ef
  input ymm0.high 0xc1d90000c28fc000_778bb8235de66881
  input flags CF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsubb ymm7, ymm0, [0x10004260]  ; c5 fd f8 3c 25 60 42 00 10
  vpsubb xmm5, xmm10, xmm11        ; c4 c1 29 f8 eb
  input xmm0 0xe8832c480204ab97_00000000000000ff
  input ymm0.high 0xc07000004f000000_b3d24d4afb9cb4e5
  input flags CF AF ZF SF
  input memory 0x10004265 90 4a 40 aa cd ef f5 c2 79 aa 31
  input memory 0x10004276 f0 3f 4c 0b 78 aa c3 71 0a 4f
  result xmm5 0xffffffffffffffff_ffffffffffffffff
  result xmm7 0xb7d9b3860d15deed_c0b67000000000ff
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x71668f3da588f5b4_74e24d4afb9cb4e5

case code-32 bits 32
  vpsubb xmm1, xmm3, xmm7  ; c5 e1 f8 cf
  input xmm3 0xbd3103565ae43259_3c402b6c96c7d12f
  input xmm7 0x5722a51d11d81f67_401d000000000000
  input flags AF ZF SF
  result xmm1 0x660f5e39490c13f2_fc232b6c96c7d12f
  result ymm1.high 0x0000000000000000_0000000000000000
