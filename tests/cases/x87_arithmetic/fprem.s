; FPREM: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fprem  ; d9 f8
  input flags DF
  input x87.control 0xd7f
  input x87.status 0x322b
  input x87.empty 0x1f
  input x87.r5 0x400f_be895e635d0db0f4
  input x87.r6 0x403f_c4120aa9ffffffff
  input x87.r7 0xc00f_bad859d2b5ef221d
  result x87.status 0x702b
  result x87.r6 0x400f_b1d2e222e5055eb6

case fault bits 64
  fprem  ; d9 f8
  input flags AF ZF SF OF
  input x87.control 0x349
  input x87.status 0xb5f8
  input x87.empty 0x1f
  input x87.r5 0x7ffe_ffffffffffffffff
  input x87.r6 0xbff5_922414c2d2678a22
  input x87.r7 0x4011_8000000000008000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fprem  ; d9 f8
  fprem  ; d9 f8
  input flags PF SF OF
  input x87.status 0x3768
  input x87.empty 0x1f
  input x87.r5 0xc027_8000000000000031
  input x87.r6 0x7fff_c000000000000000
  input x87.r7 0xc00d_ffffffffffffffff
  result x87.status 0x3168

case code-32 bits 32
  fprem  ; d9 f8
  input flags CF SF
  input x87.control 0xb6f
  input x87.status 0x2c20
  input x87.empty 0x9f
  input x87.r4 0x3fff_ba326b47147fdae0
  input x87.r5 0xbfff_ff36000000000000
  input x87.r6 0xbfff_f2ed607af8dc179b
  result x87.status 0x2a20
  result x87.r5 0xbffb_c489f850723e8650
