; FINCSTP: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fincstp  ; d9 f7
  input flags PF AF DF OF
  input x87.status 0x2334
  input x87.empty 0xcf
  input x87.r3 0x4015_d6bc000000000000
  input x87.r4 0x9194_ab1f1afd1564d512
  input x87.r5 0xc017_a68d91a51058c19f
  result x87.status 0x2934

case fault bits 64
  fincstp  ; d9 f7
  input flags CF PF ZF SF OF
  input x87.control 0x36e
  input x87.status 0xbdb6
  input x87.empty 0x3f
  input x87.r0 0x4040_80000000ffffffff
  input x87.r6 0xc043_f5d07525ffffffff
  input x87.r7 0xc035_b0f301b2eaf2b6a2
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fincstp  ; d9 f7
  fincstp  ; d9 f7
  input flags CF SF OF
  input x87.control 0xb7f
  input x87.status 0x7373
  input x87.empty 0x3f
  input x87.r5 0xc00f_9dfb2cd0ec2c52df
  input x87.r6 0x7fff_4000000000000000
  input x87.r7 0x400d_aa0703997f3a0000
  result x87.status 0x4173

case code-32 bits 32
  fincstp  ; d9 f7
  input flags CF ZF OF
  input x87.status 0x2d57
  input x87.empty 0x9f
  input x87.r4 0xbfe1_c8047bf18863d438
  input x87.r5 0x3fdf_867e0f7b1e2452e7
  input x87.r6 0xbfe1_9e79789d100dcc1c
  result x87.status 0x3557
