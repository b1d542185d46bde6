; VUNPCKHPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vunpckhpd xmm9, xmm3, xmm10  ; c4 41 61 15 ca
  input xmm3 0xa89e52b900008000_fd11fa13ccaea072
  input xmm10 0xc0e000004f000000_0000000000000029
  input flags CF PF SF
  result xmm9 0xc0e000004f000000_a89e52b900008000
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vunpckhpd ymm4, ymm14, ymm15  ; c4 c1 0d 15 e7
  input xmm14 0x9f859e1c00000080_c050500000000000
  input xmm15 0x7ff0000000000000_ace8002287187eec
  input ymm14.high 0x30fb8481050c543b_000000000000002e
  input ymm15.high 0x425500007634adcd_5ead568ef0b75842
  input flags PF ZF OF
  result xmm4 0x7ff0000000000000_9f859e1c00000080
  result ymm4.high 0x425500007634adcd_30fb8481050c543b

case memory-128 bits 64
  vunpckhpd xmm4, xmm11, [0x10004790]  ; c5 a1 15 24 25 90 47 00 10
  input xmm11 0xb27d9709883b2f6e_0000000000000001
  input flags PF AF
  input memory 0x10004790 02 00 00 00 00 00 00 00 00 00 00 00 00 00 f8 bf
  result xmm4 0xbff8000000000000_b27d9709883b2f6e
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vunpckhpd ymm11, ymm6, [edi+0x5f8d]  ; 67 c5 4d 15 9f 8d 5f 00 00
  input rdi 0x6b126c210fffde13
  input xmm6 0x7ff0000000000001_c92977b71414f2ce
  input ymm6.high 0x7a3bcdb454b840bd_0000000000000000
  input flags CF PF ZF DF
  input memory 0x10003da0 a5 55 30 8b fb 61 68 3e 69 4c 57 c4 99 f6 b0 7d
  input memory 0x10003db6 e0 41 00 00 00 80
  result xmm11 0x7db0f699c4574c69_7ff0000000000001
  result ymm11.high 0x0000000080000000_7a3bcdb454b840bd

case fault bits 64
  vunpckhpd xmm8, xmm11, [ebp]  ; 67 c5 21 15 85 00 00 00 00
  input rbp 0xfac061eb10006ffb
  input xmm11 0x00000001e64341d8_0000000000000000
  input flags PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vunpckhpd ymm11, ymm3, ymm11  ; c4 41 65 15 db
  vunpckhpd xmm7, xmm5, xmm12   ; c4 c1 51 15 fc
  input xmm3 0x000000000000000a_08f8547b3912a6c1
  input xmm11 0x0000000000000033_0000000000000000
  input ymm3.high 0x437fc46b60453e0e_b485f1ac7f800000
  input ymm11.high 0x6e350ee427da37a3_0114f9c589d13bbc
  input flags CF
  result xmm7 0x2c2c2c2c2c2c2c2c_2525252525252525
  result xmm11 0x0000000000000033_000000000000000a
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x6e350ee427da37a3_437fc46b60453e0e

case code-32 bits 32
  vunpckhpd xmm4, xmm0, xmm1  ; c5 f9 15 e1
  input xmm0 0xc036200000000000_0000000000000011
  input xmm1 0x436a89341cdc8597_5ea064cff9a76d29
  input flags CF AF ZF SF DF
  result xmm4 0x436a89341cdc8597_c036200000000000
  result ymm4.high 0x0000000000000000_0000000000000000
