; FCMOVNE: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcmovne st, st(6)  ; db ce
  input flags PF ZF DF OF
  input x87.control 0xa77
  input x87.status 0x7263
  input x87.empty 0x3f
  input x87.r4 0xc001_a8e835370f4aa92f
  input x87.r5 0x4002_d313880c1e0b8ee8
  input x87.r6 0xffff_8000000000000000
  input x87.r7 0x58a4_b8352aeaffac22aa
  result x87.status 0x7063
  result x87.r6 0xffff_c000000000000000

case fault bits 64
  fcmovne st, st(4)  ; db cc
  input flags CF AF ZF SF DF
  input x87.control 0x340
  input x87.status 0xc894
  input x87.empty 0xd8
  input x87.r0 0x3fff_8000000000000000
  input x87.r1 0xc017_f5b7026bc2a91b9e
  input x87.r2 0x4039_800000000000002d
  input x87.r5 0x4015_885be6b518166433
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcmovne st, st(0)  ; db c8
  fcmovne st, st(1)  ; db c9
  input flags CF
  input x87.control 0xb7f
  input x87.status 0x2a63
  input x87.empty 0x9f
  input x87.r4 0x3fde_99794a1cdc48612b
  input x87.r5 0x3fdb_f4d8822135819d11
  input x87.r6 0x7fff_4000000000000000
  result x87.r5 0x7fff_4000000000000000

case code-32 bits 32
  fcmovne st, st(5)  ; db cd
  input flags CF AF ZF
  input x87.control 0xf67
  input x87.status 0x4443
  input x87.empty 0xdd
  input x87.r0 0xc018_9c2e300cb964175d
  input x87.r1 0xc018_8900694efae625e2
  input x87.r5 0xc019_e08c4cf990aeb8c0
  input x87.r7 0xc019_d828646af8d42d14
  result x87.empty 0xdc
  result x87.r0 0xffff_c000000000000000
