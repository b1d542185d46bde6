; FSCALE: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fscale  ; d9 fd
  input flags CF ZF SF OF
  input x87.status 0x316c
  input x87.empty 0x1f
  input x87.r5 0x3fe1_b355ac75e1670000
  input x87.r6 0x3fff_8000000000000000
  input x87.r7 0xbfe1_83b4e78a754c022c
  result unchanged

case fault bits 64
  fscale  ; d9 fd
  input flags AF SF OF
  input x87.control 0xc58
  input x87.status 0xfd8f
  input x87.r0 0x3ff6_9d70000000000000
  input x87.r6 0xf12c_0dccb2d692fbec47
  input x87.r7 0xc026_84f228773ffc95b7
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fscale  ; d9 fd
  fscale  ; d9 fd
  input flags CF PF ZF SF OF
  input x87.control 0x77f
  input x87.status 0x677b
  input x87.empty 0xcf
  input x87.r3 0x3fe7_b55bbd283249e17b
  input x87.r4 0x3fea_f039ca91415db5dc
  input x87.r5 0xc035_8000000000000036
  result x87.status 0x657b
  result x87.r4 0x0000_0000000000000000

case code-32 bits 32
  fscale  ; d9 fd
  input flags CF PF AF ZF SF OF
  input x87.control 0xa7f
  input x87.status 0x7274
  input x87.empty 0x1f
  input x87.r5 0x3ff4_d9882e2300000000
  input x87.r6 0xbff7_d10de435908f3713
  input x87.r7 0x3ff6_87765f298827677c
  result x87.status 0x7074
