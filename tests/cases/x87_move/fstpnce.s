; FSTPNCE: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fstpnce st(7), st  ; d9 df
  input flags CF PF SF
  input x87.status 0x494d
  input x87.empty 0xf8
  input x87.r0 0x3ff1_dfcf0cb98b43062e
  input x87.r1 0x3ff0_99c8c00000000000
  input x87.r2 0x3ff0_f843400000000000
  result x87.status 0x514d
  result x87.empty 0xfa
  result x87.r0 0x3ff0_99c8c00000000000

case fault bits 64
  fstpnce st(3), st  ; d9 db
  input flags CF PF AF OF
  input x87.control 0x365
  input x87.status 0x8fb2
  input x87.empty 0xe8
  input x87.r0 0xc50d_407c5aaf78274162
  input x87.r1 0xffff_8000000000000000
  input x87.r2 0xcde5_628109373edd9652
  input x87.r4 0xffff_c000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fstpnce st(3), st  ; d9 db
  fstpnce st(6), st  ; d9 de
  input flags ZF DF
  input x87.status 0x3b36
  input x87.empty 0x7b
  input x87.r0 0x4017_aef03286478b702d
  input x87.r2 0xc017_d7e16e55c5a85e09
  input x87.r6 0x4017_d4abbe33662bac00
  input x87.r7 0x4017_9200000000000000
  result x87.status 0x936
  result x87.empty 0xfb
  result x87.r2 0x4017_9200000000000000

case code-32 bits 32
  fstpnce st(4), st  ; d9 dc
  input flags AF ZF SF DF OF
  input x87.control 0x57f
  input x87.status 0x1151
  input x87.empty 0xb3
  input x87.r1 0x549e_7fac545a71d9da11
  input x87.r2 0xc022_b200000000000000
  input x87.r3 0x4024_80c67dffa01ef881
  input x87.r6 0xa961_72d00e7d2d4def63
  result x87.status 0x1951
  result x87.empty 0xb7
  result x87.r6 0xc022_b200000000000000
