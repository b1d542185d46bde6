; FUCOMPP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fucompp  ; da e9
  input flags ZF SF
  input x87.status 0x14f
  input x87.empty 0xfc
  input x87.r0 0x1476_67a8f409acc5463c
  input x87.r1 0x4004_8000000000000019
  input x87.r7 0xc01e_fdf76a75a05c6be1
  result x87.status 0x554f
  result x87.empty 0xff

case fault bits 64
  fucompp  ; da e9
  input flags CF PF AF ZF OF
  input x87.control 0x36a
  input x87.status 0xedbf
  input x87.empty 0x8f
  input x87.r4 0xffff_8000000000000000
  input x87.r5 0x4038_9933264cc806ce14
  input x87.r6 0xc027_b1b257591d23cb6f
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fucompp  ; da e9
  fucompp  ; da e9
  input flags CF ZF DF
  input x87.status 0x402b
  input x87.empty 0x7c
  input x87.r0 0x7fff_4000000000000000
  input x87.r1 0x0001_8000000000000000
  input x87.r7 0xc033_f5d84205c5eef7c4
  result x87.status 0x656b
  result x87.empty 0x7f

case code-32 bits 32
  fucompp  ; da e9
  input flags CF PF SF
  input x87.status 0x2830
  input x87.empty 0x8f
  input x87.r4 0x403b_800000007fffffff
  input x87.r5 0xc008_800000000000002f
  input x87.r6 0xbe13_8fc8faa98d2c5bcc
  result x87.status 0x3930
  result x87.empty 0xef
