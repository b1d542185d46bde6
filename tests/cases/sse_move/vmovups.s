; VMOVUPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovups xmm8, xmm14  ; c4 41 78 10 c6
  input xmm14 0x496cbe86d37e0bc8_0000000000000001
  input flags CF AF ZF SF DF
  result xmm8 0x496cbe86d37e0bc8_0000000000000001
  result ymm8.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovups ymm13, ymm14  ; c4 41 7c 10 ee
  input xmm14 0xeb1bebefc2d84000_bfc0000068a4621c
  input ymm14.high 0x0000000000000035_7c5b4614dc00df0b
  input flags CF PF AF ZF SF OF
  result xmm13 0xeb1bebefc2d84000_bfc0000068a4621c
  result ymm13.high 0x0000000000000035_7c5b4614dc00df0b

case memory-128 bits 64
  vmovups xmm11, [rcx*1+0x10006ea9]  ; c5 78 10 1c 0d a9 6e 00 10
  input rcx 0x17
  input flags PF ZF SF
  input memory 0x10006ec0 f0 22 0b 27 57 ef 03 96 6c 2e 67 1f f2 fd c4 8c
  result xmm11 0x8cc4fdf21f672e6c_9603ef57270b22f0
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovups ymm10, gs:[r9*2+0x1010]  ; 65 c4 21 7c 10 14 4d 10 10 00 00
  input r9 0x38
  input flags CF
  input memory 0x10004480 02 00 00 00 00 00 00 00 1f ba bf 3c a0 c3 9a d1
  input memory 0x10004490 ff ff ff 7f 94 8f 8c b0 53 82 a6 fc 4c 64 94 c5
  result xmm10 0xd19ac3a03cbfba1f_0000000000000002
  result ymm10.high 0xc594644cfca68253_b08c8f947fffffff

case to-memory-128 bits 64
  vmovups [r15*4+0x10003b60], xmm1  ; c4 a1 78 11 0c bd 60 3b 00 10
  input r15 0x3c
  input xmm1 0xd44dade9cb7f82d3_c26e800020ae3ac8
  input flags PF
  result memory 0x10003c50 c8 3a ae 20 00 80 6e c2 d3 82 7f cb e9 ad 4d d4

case to-memory-256 bits 64
  vmovups [rdx*2+0x10004600], ymm13  ; c5 7c 11 2c 55 00 46 00 10
  input rdx 0x30
  input xmm13 0xa5a1830980000000_a43688cb2e2fc06a
  input ymm13.high 0xe0237dfa34823564_4f00000000000000
  input flags CF PF AF
  result memory 0x10004660 6a c0 2f 2e cb 88 36 a4 00 00 00 80 09 83 a1 a5
  result memory 0x10004677 4f 64 35 82 34 fa 7d 23 e0

case fault bits 64
  vmovups ymm11, [esi+0x34b5]  ; 67 c5 7c 10 9e b5 34 00 00
  input rsi 0xd7cc3d7e10003b2f
  input flags CF PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovups ymm9, ymm2  ; c5 7c 10 ca
  vmovups xmm0, xmm7  ; c5 f8 10 c7
  input xmm2 0xc2dcc00000000000_088146533f800000
  input ymm2.high 0xc050900000000000_0000000000000016
  input flags PF AF ZF SF
  result xmm0 0x2727272727272727_2727272727272727
  result xmm9 0xc2dcc00000000000_088146533f800000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm9.high 0xc050900000000000_0000000000000016

case code-32 bits 32
  vmovups xmm2, xmm7  ; c5 f8 11 fa
  input xmm7 0x19fe98e2a4c9fad2_8000000000000000
  input flags AF ZF DF OF
  result xmm2 0x19fe98e2a4c9fad2_8000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
