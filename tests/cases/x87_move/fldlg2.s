; FLDLG2: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fldlg2  ; d9 ec
  input flags CF PF OF
  input x87.status 0x4604
  input x87.empty 0x6c
  input x87.r0 0x3fec_fd2a44970c4f9f98
  input x87.r1 0x201c_bef8af86e7ef2f18
  input x87.r4 0x8c20_ce688b3ce52adeb6
  input x87.r7 0x0001_8000000000000000
  result x87.status 0x7e45
  result x87.r7 0xffff_c000000000000000

case fault bits 64
  fldlg2  ; d9 ec
  input flags ZF SF
  input x87.control 0x34e
  input x87.status 0xd0f1
  input x87.empty 0xf1
  input x87.r1 0x3ff5_d4e128efb484acb5
  input x87.r2 0x2e43_e5c1b74b569e1594
  input x87.r3 0x3ff9_cd2c8f77b21a23db
  input x87.r6 0x3ff5_c834ea6614e88f00
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fldlg2  ; d9 ec
  fldlg2  ; d9 ec
  input flags ZF DF
  input x87.status 0x4a22
  input x87.empty 0xfd
  input x87.r0 0xc036_90ed335f000000ff
  input x87.r1 0xc019_e25ce6f3daf1a067
  input x87.r2 0x7fff_c000000000000000
  input x87.r5 0xffff_c000000000000000
  result x87.status 0x7822
  result x87.empty 0x7c
  result x87.r0 0x3ffd_9a209a84fbcff799
  result x87.r7 0x3ffd_9a209a84fbcff799

case code-32 bits 32
  fldlg2  ; d9 ec
  input flags PF AF ZF
  input x87.status 0x5563
  input x87.empty 0xb9
  input x87.r1 0x4011_8000000000000014
  input x87.r2 0x4017_e9b1732d0a513a83
  input x87.r3 0xc017_b592c00000000000
  input x87.r6 0x4301_b82fb9e69a8bbd5f
  result x87.status 0x4f63
  result x87.r1 0xffff_c000000000000000
