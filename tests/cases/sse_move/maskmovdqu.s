; MASKMOVDQU: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  addr32 maskmovdqu xmm7, xmm15  ; 67 66 41 0f f7 ff
  input rdi 0x10003ea7
  input xmm7 0x9c99824ec2be4000_404ee00000000000
  input xmm15 0xbb924f3c7f800001_dd9ff200000000ff
  input flags PF AF ZF SF DF OF
  input memory 0x10003ea7 7f a2 fb 83 74 6f 73 cd f3 ff ff ff 7f
  result memory 0x10003ea7 00 a2 fb 83 74 e0 4e 40 f3 ff be ff 7f 00 99 9c

case sequence bits 64
  maskmovdqu xmm6, xmm11  ; 66 41 0f f7 f3
  maskmovdqu xmm6, xmm11  ; 66 41 0f f7 f3
  input rdi 0x10003c95
  input xmm6 0xc2f58000defb2e00_c059280000000000
  input xmm11 0xe76ab4cbffffffff_a65083776d523e6b
  input flags CF PF
  input memory 0x10003c95 b1 b5 17 40 45 28 55 f5 c8 da 72 ff ff ff 7f
  result memory 0x10003c9c c0 00 2e fb de 00 80 7f c2

case code-32 bits 32
  maskmovdqu xmm6, xmm7  ; 66 0f f7 f7
  input rdi 0x10003332
  input xmm6 0x0000000000000023_c058680000000000
  input xmm7 0x3ff0000000000000_42a6c000cab46ef0
  input flags SF DF OF
  input memory 0x10003333 4f bb 17 e2 ee 00 00 00 00 00 58 5c 40 63 1b
  result memory 0x10003334 00 00 e2 68 58 00 00 00 00 58 5c 40 00
