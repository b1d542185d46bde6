; VMOVDQU: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovdqu xmm13, xmm8  ; c4 41 7a 6f e8
  input xmm8 0xc05c680000000000_00000000ffc00000
  input flags CF PF AF SF
  result xmm13 0xc05c680000000000_00000000ffc00000
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovdqu ymm11, ymm7  ; c5 7e 6f df
  input xmm7 0x74bb328100000002_42ca4000ffc00000
  input ymm7.high 0xe16a91d06e419d92_4034c00000000000
  input flags CF PF ZF SF
  result xmm11 0x74bb328100000002_42ca4000ffc00000
  result ymm11.high 0xe16a91d06e419d92_4034c00000000000

case memory-128 bits 64
  vmovdqu xmm13, [r14*8+0x10003f30]  ; c4 21 7a 6f 2c f5 30 3f 00 10
  input r14 0x38
  input flags ZF SF OF
  input memory 0x100040f0 96 41 48 e5 01 00 80 7f bd b4 15 2a 9a 05 d1 b5
  result xmm13 0xb5d1059a2a15b4bd_7f800001e5484196
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovdqu ymm5, [rip+0x30b8]  ; c5 fe 6f 2d b8 30 00 00
  input flags CF DF OF
  input memory 0x10003c80 87 b9 68 3b c5 e3 c1 f4 00 00 00 00 00 50 4a 40
  input memory 0x10003c90 97 4a b3 7d 21 81 bf de 10
  result xmm5 0x404a500000000000_f4c1e3c53b68b987
  result ymm5.high 0x0000000000000010_debf81217db34a97

case to-memory-128 bits 64
  vmovdqu [r9d+ebx*2+0x6e], xmm2  ; 67 c4 c1 7a 7f 94 59 6e 00 00 00
  input rbx 0x947a8a1cfffffffb
  input r9 0x947a8a1c100038fc
  input xmm2 0xc2a0c0007f800000_74e9bcc7d8e0fc1b
  input flags SF DF
  result memory 0x10003960 1b fc e0 d8 c7 bc e9 74 00 00 80 7f 00 c0 a0 c2

case to-memory-256 bits 64
  vmovdqu [0x10003960], ymm0  ; c5 fe 7f 04 25 60 39 00 10
  input xmm0 0xffc000003e800000_c2d7000000000000
  input ymm0.high 0x6df7cad2b913a7cd_5f8300a7ae58a727
  input flags CF AF ZF SF DF OF
  result memory 0x10003966 d7 c2 00 00 80 3e 00 00 c0 ff 27 a7 58 ae a7
  result memory 0x10003976 83 5f cd a7 13 b9 d2 ca f7 6d

case fault bits 64
  vmovdqu [rsi*4+0x100062c8], xmm8  ; c5 7a 7f 04 b5 c8 62 00 10
  input rsi 0x1e
  input xmm8 0x4f0000004297c000_c27f000080000000
  input flags CF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovdqu xmm0, xmm3   ; c5 fa 7f d8
  vmovdqu xmm6, xmm11  ; c5 7a 7f de
  input xmm3 0xc236800080000000_7ff0000000000001
  input flags SF DF OF
  result xmm0 0xc236800080000000_7ff0000000000001
  result xmm6 0x2b2b2b2b2b2b2b2b_2b2b2b2b2b2b2b2b
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovdqu xmm6, xmm6  ; c5 fa 7f f6
  input xmm6 0x4a92bed446171abf_8000000040900000
  input flags AF ZF SF DF OF
  result ymm6.high 0x0000000000000000_0000000000000000
