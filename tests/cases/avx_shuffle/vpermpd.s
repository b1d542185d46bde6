; VPERMPD: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256-immediate bits 64
  vpermpd ymm8, ymm5, 0  ; c4 63 fd 01 c5 00
  input xmm5 0x19fd15ac9357b755_41e0000000000000
  input ymm5.high 0x4d5933ccffffffff_0000000080000000
  input flags ZF SF OF
  result xmm8 0x41e0000000000000_41e0000000000000
  result ymm8.high 0x41e0000000000000_41e0000000000000

case memory-256-immediate bits 64
  vpermpd ymm0, [eax-0x4e], 0xff  ; 67 c4 e3 fd 01 80 b2 ff ff ff ff
  input rax 0x881df55d10003c0e
  input flags AF OF
  input memory 0x10003bc2 80 7f 01 00 00 00 00 00 00 00 00 00 f8 ff
  input memory 0x10003bd4 d8 61 db ca 00 00 00 00 00 a0 47 40
  result xmm0 0x4047a00000000000_4047a00000000000
  result ymm0.high 0x4047a00000000000_4047a00000000000

case fault bits 64
  vpermpd ymm9, [r14d*1+0x10006ff0], 0xff  ; 67 c4 23 fd 01 0c 35 f0 6f 00 10 ff
  input r14 0x868d9680000000b
  input flags AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpermpd ymm3, ymm6, 0xff  ; c4 e3 fd 01 de ff
  vpermpd ymm8, ymm10, 0    ; c4 43 fd 01 c2 00
  input xmm6 0x000000000000001d_fff0000000000000
  input ymm6.high 0x7f80000075019d28_0000000000000004
  input flags CF AF ZF SF
  result xmm3 0x7f80000075019d28_7f80000075019d28
  result xmm8 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a
  result ymm3.high 0x7f80000075019d28_7f80000075019d28
  result ymm8.high 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a

case code-32 bits 32
  vpermpd ymm7, ymm4, 0xc3  ; c4 e3 fd 01 fc c3
  input xmm4 0x252512a542f34000_da559f56f23fd6e0
  input ymm4.high 0x3f800000ffc00000_4154c5ad425f6092
  input flags CF AF ZF OF
  result xmm7 0xda559f56f23fd6e0_3f800000ffc00000
  result ymm7.high 0x3f800000ffc00000_da559f56f23fd6e0
