; FUCOMIP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fucomip st, st(3)  ; df eb
  input flags CF PF AF OF
  input x87.status 0x246c
  input x87.empty 0x4f
  input x87.r3 0xbfdf_f2c19f4b45587f03
  input x87.r4 0x7fff_4000000000000000
  input x87.r5 0xbfdd_81cf1ba447ef15c6
  input x87.r7 0xc03b_ecf97ad5ffffffff
  result flags CF PF ZF
  result x87.status 0x2c6d
  result x87.empty 0x5f

case carry bits 64
  fucomip st, st(3)  ; df eb
  input flags PF AF OF
  input x87.status 0x526e
  input x87.empty 0xd1
  input x87.r1 0x56bb_e2a9998456d2a324
  input x87.r2 0x0000_8000000000000000
  input x87.r3 0x583a_d103ed56cff8dbb3
  input x87.r5 0x28bc_40c4576c41775f28
  result flags CF PF ZF
  result x87.status 0x5a6f
  result x87.empty 0xd5

case fault bits 64
  fucomip st, st(5)  ; df ed
  input flags CF AF SF
  input x87.control 0x96f
  input x87.status 0xb0df
  input x87.empty 0x17
  input x87.r3 0x4020_c2a7875344c59026
  input x87.r5 0x3fec_a7eb145b66de59a8
  input x87.r6 0x403a_be373f18000000ff
  input x87.r7 0x0001_8000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fucomip st, st(6)  ; df ee
  fucomip st, st(5)  ; df ed
  input flags SF OF
  input x87.status 0x1633
  input x87.empty 0xf0
  input x87.r0 0xc019_cda55a179770c491
  input x87.r1 0x0533_c947699dc1baf962
  input x87.r2 0x7fff_4000000000000000
  input x87.r3 0x401d_a406b97e1e1d58cd
  result flags none
  result x87.status 0x2633
  result x87.empty 0xfc

case code-32 bits 32
  fucomip st, st(2)  ; df ea
  input flags PF DF
  input x87.status 0x186c
  input x87.empty 0xe3
  input x87.r2 0xbfff_84f500c260206e10
  input x87.r3 0x403a_8000000000000080
  input x87.r4 0xbffd_c800000000000000
  input x87.r5 0x3ffd_b85386848baf5600
  result flags CF PF ZF DF
  result x87.status 0x206d
  result x87.empty 0xeb
