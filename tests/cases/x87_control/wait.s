; WAIT: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fwait  ; 9b
  input flags ZF DF
  input x87.status 0x3f35
  input x87.empty 0x7e
  input x87.r0 0xc004_8000000000000080
  input x87.r6 0xbff0_ac6274a4dc4f1e52
  input x87.r7 0xbfee_afac088e771dbdd4
  result unchanged

case fault bits 64
  fwait  ; 9b
  input flags CF PF ZF SF
  input x87.control 0x74d
  input x87.status 0x8883
  input x87.empty 0xf9
  input x87.r0 0x3ffa_fd63a62e9580d000
  input x87.r1 0xf2a5_2a7fdbc8feb3b239
  input x87.r2 0x7fff_4000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fwait  ; 9b
  fwait  ; 9b
  input flags AF ZF DF
  input x87.control 0x57f
  input x87.status 0x4d4d
  input x87.empty 0xf8
  input x87.r0 0xbffe_de305eb443191bf0
  input x87.r1 0x3ffc_b6d5329116d074e5
  input x87.r2 0x22ec_94839c9a5a4264d1
  result unchanged

case code-32 bits 32
  fwait  ; 9b
  input flags AF SF
  input x87.control 0xe7f
  input x87.status 0x5675
  input x87.empty 0xf1
  input x87.r1 0x4016_9d85b69f2b687448
  input x87.r2 0xc039_8000000000007fff
  input x87.r3 0x4012_bbd3dd68a9cfbc91
  result unchanged
