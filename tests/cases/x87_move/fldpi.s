; FLDPI: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fldpi  ; d9 eb
  input flags PF AF ZF
  input x87.control 0x143
  input x87.status 0x5102
  input x87.empty 0xd3
  input x87.r1 0x3ffc_f2c8640000000000
  input x87.r2 0xbffe_f9d485a711df40d2
  input x87.r3 0x08b8_9494e1a8d3623808
  input x87.r5 0xffff_c000000000000000
  result x87.status 0x4902
  result x87.empty 0xd1
  result x87.r1 0x4000_c90fdaa22168c235

case fault bits 64
  fldpi  ; d9 eb
  input flags CF AF
  input x87.control 0x974
  input x87.status 0xfdd2
  input x87.empty 0x3a
  input x87.r0 0xbfe2_cda0000000000000
  input x87.r2 0x7fff_8000000000000000
  input x87.r6 0x9caa_baa3fe811f247eb8
  input x87.r7 0x3fff_0000000000000001
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fldpi  ; d9 eb
  fldpi  ; d9 eb
  input flags CF AF DF
  input x87.status 0x6253
  input x87.empty 0x47
  input x87.r3 0x1264_b2b07ca95415db2d
  input x87.r4 0xc01e_c40a31cb68000000
  input x87.r5 0xd1b5_15ae3a0a0a58075b
  input x87.r7 0x401e_c908a5faf8000000
  result x87.status 0x5053
  result x87.empty 0x43
  result x87.r2 0x4000_c90fdaa22168c235
  result x87.r3 0xffff_c000000000000000

case code-32 bits 32
  fldpi  ; d9 eb
  input flags CF OF
  input x87.control 0xb7f
  input x87.status 0x3a7a
  input x87.empty 0x3e
  input x87.r0 0x4024_ab480c3db293bb2a
  input x87.r2 0xc00f_aa9f492942ef48e0
  input x87.r6 0xc03c_c691abe095ebf83e
  input x87.r7 0x4029_8000000000000039
  result x87.status 0x327b
  result x87.r6 0xffff_c000000000000000
