; FCHS: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fchs  ; d9 e0
  input flags ZF SF OF
  input x87.control 0x376
  input x87.status 0x5d74
  input x87.empty 0xe3
  input x87.r2 0xc520_ef2d6523aa430e7f
  input x87.r3 0xffff_c000000000000000
  input x87.r4 0xbffa_88d61148bd1fd9a2
  result x87.r3 0x7fff_c000000000000000

case fault bits 64
  fchs  ; d9 e0
  input flags CF PF ZF DF OF
  input x87.control 0x360
  input x87.status 0xe1b8
  input x87.empty 0xcf
  input x87.r3 0xc004_e6e45572daa749d4
  input x87.r4 0xc33f_d005d6a4edf5ee7c
  input x87.r5 0x7fff_8000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fchs  ; d9 e0
  fchs  ; d9 e0
  input flags CF AF ZF OF
  input x87.control 0x346
  input x87.status 0x3300
  input x87.empty 0x1f
  input x87.r5 0xc000_ac55d6e39b2c5345
  input x87.r7 0xbffe_8c65e00000000000
  result x87.status 0x3100

case code-32 bits 32
  fchs  ; d9 e0
  input flags CF PF DF OF
  input x87.control 0xe7f
  input x87.status 0xf06
  input x87.empty 0xf9
  input x87.r0 0x402b_800000000000002c
  input x87.r1 0xc014_fd42ecdc9f6af6fe
  input x87.r2 0xc021_a308480c10fe150d
  result x87.status 0xd06
  result x87.r1 0x4014_fd42ecdc9f6af6fe
