; FDECSTP: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fdecstp  ; d9 f6
  input flags CF PF SF
  input x87.status 0x5e65
  input x87.empty 0xe3
  input x87.r2 0x4003_aa27832ec0000000
  input x87.r3 0x4003_d63d9773f8000000
  input x87.r4 0xc004_c4269cd1b2e6af0f
  result x87.status 0x5465

case fault bits 64
  fdecstp  ; d9 f6
  input flags AF ZF SF OF
  input x87.control 0x346
  input x87.status 0xdcff
  input x87.empty 0xfb
  input x87.r2 0xa8c9_77587f195b7b95ee
  input x87.r3 0x8000_0000000000000000
  input x87.r4 0x401b_a9fbd966a7ba68d5
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fdecstp  ; d9 f6
  fdecstp  ; d9 f6
  input flags PF AF OF
  input x87.status 0x3129
  input x87.empty 0x1f
  input x87.r5 0x4038_aa58ab819c7dcbf1
  input x87.r6 0x9619_a56d85d3803f407a
  input x87.r7 0x5ca6_1a838883e9f7f9ba
  result x87.status 0x2129

case code-32 bits 32
  fdecstp  ; d9 f6
  input flags CF PF SF DF OF
  input x87.control 0x57f
  input x87.status 0x4e14
  input x87.empty 0xfc
  input x87.r0 0xc020_9aad874aea6f9663
  input x87.r1 0x81bd_d0c192bceb3c9d7b
  input x87.r2 0x5984_7dac880d6bb7c131
  result x87.status 0x4414
