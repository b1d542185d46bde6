; MOVNTPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  movntps [esp+0x57], xmm1  ; 67 0f 2b 8c 24 57 00 00 00
  input rsp 0x87ee89b010004719
  input xmm1 0x2255a481d59351c4_f8ccfec18d4029c0
  input flags CF PF AF ZF DF
  result memory 0x10004770 c0 29 40 8d c1 fe cc f8 c4 51 93 d5 81 a4 55 22

case fault bits 64
  movntps [eax*4+0x100066a4], xmm7  ; 67 0f 2b 3c 85 a4 66 00 10
  input rax 0xe14d749700000037
  input xmm7 0x404a100000000000_4e2dfb98dae16f29
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movntps [0x100045b0], xmm13  ; 44 0f 2b 2c 25 b0 45 00 10
  movntps [0x100045b0], xmm13  ; 44 0f 2b 2c 25 b0 45 00 10
  input xmm13 0x7fc01234c28e0000_0000000000000029
  input flags CF PF ZF DF OF
  result memory 0x100045b0 29 00 00 00 00 00 00 00 00 00 8e c2 34 12 c0 7f

case code-32 bits 32
  movntps [0x10003810], xmm0  ; 0f 2b 05 10 38 00 10
  input xmm0 0x7f800001c1760000_b0d8cc730cca7d02
  input flags PF
  result memory 0x10003810 02 7d ca 0c 73 cc d8 b0 00 00 76 c1 01 00 80 7f
