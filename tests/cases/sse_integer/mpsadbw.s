; MPSADBW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  mpsadbw xmm2, xmm5, 0xff  ; 66 0f 3a 42 d5 ff
  input xmm2 0xea8580e05797bbe0_01eb89e776070636
  input xmm5 0x7ff0000000000000_000000000000003a
  input flags AF ZF DF
  result xmm2 0x01ad00ff024c021c_012e013802c401f3

case memory-128-immediate bits 64
  mpsadbw xmm15, [rsi*1+0x100045e8], 0x37  ; 66 44 0f 3a 42 3c 35 e8 45 00 10 37
  input rsi 0x38
  input xmm15 0x7f80000141d80000_9f0d72c1c764682e
  input flags CF PF AF ZF OF
  input memory 0x10004620 29 00 00 00 00 00 00 00 d4 21 d6 2c 3e b6 2f 5f
  result xmm15 0x0108019c00d001bb_01bf00d601ac0129

case sequence bits 64
  mpsadbw xmm6, xmm0, 0x2c  ; 66 0f 3a 42 f0 2c
  mpsadbw xmm3, xmm0, 1     ; 66 0f 3a 42 d8 01
  input xmm0 0x0000000000000000_0000000000000001
  input xmm6 0x7ff0000000000001_2c4477ff80000000
  input flags PF ZF DF OF
  result xmm3 0x008c008c008c008c_008c008c008c008c
  result xmm6 0x00f1000100010000_002c007000e701e5

case code-32 bits 32
  mpsadbw xmm7, xmm2, 0xff  ; 66 0f 3a 42 fa ff
  input xmm2 0x7ff8000000001234_c46e2dfc7f800000
  input xmm7 0x57335e123c69a3c5_1505b02a09487c66
  input flags CF PF AF ZF OF
  result xmm7 0x013401ac0235023a_0145007101de0237
