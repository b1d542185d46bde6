; FNOP: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fnop  ; d9 d0
  input flags CF PF SF
  input x87.status 0x4f35
  input x87.empty 0xf8
  input x87.r0 0xbfff_8000000000000000
  input x87.r1 0x3fff_cc9b353100000000
  input x87.r2 0x3fdd_b0c6e9a1099d21da
  result unchanged

case fault bits 64
  fnop  ; d9 d0
  input flags AF SF OF
  input x87.control 0x35f
  input x87.status 0x96ae
  input x87.empty 0xf3
  input x87.r1 0xc01c_a41d78a587036427
  input x87.r2 0xc01c_ee3acff8274ff700
  input x87.r3 0x401c_bc7b9f4800000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fnop  ; d9 d0
  fnop  ; d9 d0
  input flags PF
  input x87.status 0x560f
  input x87.empty 0xf1
  input x87.r1 0x4009_8000000000000080
  input x87.r2 0x4000_9abc2906eb7d6cd1
  input x87.r3 0x9323_a7031f652e6f2f09
  result unchanged

case code-32 bits 32
  fnop  ; d9 d0
  input flags PF OF
  input x87.status 0x6e60
  input x87.empty 0xcf
  input x87.r4 0xf212_82665f19af6a350e
  input x87.r5 0x07a3_7e1ce7fc52faa342
  input x87.r6 0xbff9_b82e5a67027cf718
  result unchanged
