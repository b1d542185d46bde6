; FUCOMP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fucomp st, st(2)  ; dd ea
  input flags CF AF DF OF
  input x87.control 0xb7f
  input x87.status 0x296a
  input x87.empty 0xf
  input x87.r4 0x3fe8_cc83690691ef9e07
  input x87.r5 0x5f23_56447d0550810908
  input x87.r6 0xc024_8000000000000001
  input x87.r7 0x3fe8_f15faff4a13178cb
  result x87.status 0x756b
  result x87.empty 0x2f

case fault bits 64
  fucomp st, st(2)  ; dd ea
  input x87.control 0x36d
  input x87.status 0xeeb3
  input x87.empty 0x9f
  input x87.r4 0xbde6_70c43e9d3870a386
  input x87.r5 0x3fdf_8cdef7b1b1000000
  input x87.r6 0x3fe2_e7ed460d738367bb
  input x87.r7 0xdc3c_85694305868e8d0e
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fucomp st, st(0)  ; dd e8
  fucomp st, st(3)  ; dd eb
  input flags AF SF
  input x87.status 0x1805
  input x87.empty 0xe3
  input x87.r2 0x8778_1809c66104219da8
  input x87.r3 0x89f8_a621c9e7c722d559
  input x87.r4 0xc019_ad7d983be8000000
  result x87.status 0x6d45
  result x87.empty 0xfb

case code-32 bits 32
  fucomp st, st(0)  ; dd e8
  input flags DF OF
  input x87.status 0x5f22
  input x87.empty 0xe3
  input x87.r2 0xbfec_98a4000000000000
  input x87.r3 0x402f_800000000000001c
  result x87.status 0x6022
  result x87.empty 0xeb
