; FLDL2T: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fldl2t  ; d9 e9
  input flags AF ZF DF
  input x87.status 0x124b
  input x87.empty 0xf3
  input x87.r1 0x9b48_eba712d926a22965
  input x87.r2 0xc014_efea2afe00008000
  input x87.r3 0xc023_97b2a64e301fdcb9
  result x87.status 0x84b
  result x87.empty 0xf1
  result x87.r1 0x4000_d49a784bcd1b8afe

case fault bits 64
  fldl2t  ; d9 e9
  input flags PF SF OF
  input x87.control 0x260
  input x87.status 0xbdd1
  input x87.empty 0x3e
  input x87.r0 0x9913_a063b796018d6917
  input x87.r6 0x3ffd_e0e65cfdfb30bd81
  input x87.r7 0x3fff_db39b78a468fb316
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fldl2t  ; d9 e9
  fldl2t  ; d9 e9
  input flags CF AF ZF
  input x87.status 0x24
  input x87.empty 0xfc
  input x87.r0 0xcbcd_136427bd9c141bf5
  input x87.r1 0x0001_8000000000000000
  input x87.r7 0xc00e_fa2bb2e3a105710d
  result x87.status 0x3024
  result x87.empty 0x3c
  result x87.r6 0x4000_d49a784bcd1b8afe
  result x87.r7 0x4000_d49a784bcd1b8afe

case code-32 bits 32
  fldl2t  ; d9 e9
  input flags CF ZF SF
  input x87.control 0xd7f
  input x87.status 0x115a
  input x87.empty 0xf3
  input x87.r1 0x4005_c44893c1a0000000
  input x87.r2 0x4004_cd1e4bdbffffffff
  input x87.r3 0xc009_8a444101183022cd
  result x87.status 0x95a
  result x87.empty 0xf1
  result x87.r1 0x4000_d49a784bcd1b8afe
