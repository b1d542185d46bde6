; FSUBRP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fsubrp st(2), st  ; de e2
  input flags PF AF ZF DF
  input x87.control 0x370
  input x87.status 0x5f70
  input x87.empty 0xc7
  input x87.r2 0xbfe1_eec75e152e319c3b
  input x87.r3 0xc03e_8000000000000000
  input x87.r4 0x3fff_8000000000000000
  input x87.r5 0x4024_9852a44fffffffff
  result x87.status 0x6770
  result x87.empty 0xcf
  result x87.r5 0xc03e_8000002614a91400

case fault bits 64
  fsubrp  ; de e1
  input flags PF AF ZF SF OF
  input x87.control 0x357
  input x87.status 0xee9c
  input x87.empty 0xcf
  input x87.r4 0x7ffe_ffffffffffffffff
  input x87.r5 0x3fe3_a2fa9dd7573c22ba
  input x87.r6 0x8000_0000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fsubrp st(3), st  ; de e3
  fsubrp st(0), st  ; de e0
  input flags CF PF
  input x87.status 0x437c
  input x87.empty 0x74
  input x87.r0 0xffff_8000000000000000
  input x87.r1 0x6cdb_c79e88e72b44ad85
  input x87.r3 0xc016_9df28b953ce37ec4
  input x87.r7 0x7fff_c000000000000000
  result x87.status 0x517c
  result x87.empty 0x77
  result x87.r1 0x0000_0000000000000000
  result x87.r3 0xffff_8000000000000000

case code-32 bits 32
  fsubrp st(3), st  ; de e3
  input flags PF SF OF
  input x87.control 0x97f
  input x87.status 0x4767
  input x87.empty 0xfc
  input x87.r0 0x400c_821a92eac2e8aef0
  input x87.r1 0x4008_d1445628fdc4f067
  input x87.r3 0x5038_3828953202433545
  input x87.r7 0x4008_94858131cee00000
  result x87.status 0x4d67
  result x87.empty 0xf5
  result x87.r3 0xffff_c000000000000000
