; FTST: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  ftst  ; d9 e4
  input flags CF SF
  input x87.control 0x67f
  input x87.status 0x4b67
  input x87.empty 0xfc
  input x87.r0 0x7ffe_ffffffffffffffff
  input x87.r1 0x401d_8000000000007fff
  input x87.r2 0xc000_fbf46e20ffffffff
  result x87.status 0x867

case fault bits 64
  ftst  ; d9 e4
  input flags CF PF AF SF OF
  input x87.control 0x459
  input x87.status 0x83b6
  input x87.empty 0x7c
  input x87.r0 0x3ff4_ceb58426846a8853
  input x87.r1 0x3ff4_e77fd9ebfbb2f8e2
  input x87.r7 0x3ff7_9e27b57a0301dda7
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  ftst  ; d9 e4
  ftst  ; d9 e4
  input flags AF ZF SF
  input x87.control 0x47f
  input x87.status 0x332f
  input x87.empty 0x1f
  input x87.r5 0xbff5_871a01cc69c20e14
  input x87.r6 0xbff5_dba076d9afc01cf3
  input x87.r7 0x4008_8000000000000000
  result x87.status 0x312f

case code-32 bits 32
  ftst  ; d9 e4
  input flags CF AF ZF
  input x87.status 0x7350
  input x87.empty 0x3f
  input x87.r5 0x402e_dfccbcc5fd60e44f
  input x87.r6 0x4017_abb2b5f200000000
  input x87.r7 0xc018_8000000000008000
  result x87.status 0x3050
