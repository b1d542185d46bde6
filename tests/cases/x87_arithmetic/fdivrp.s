; FDIVRP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fdivrp st(3), st  ; de f3
  input flags CF ZF SF
  input x87.status 0x606e
  input x87.empty 0xf7
  input x87.r3 0xc002_9ee74cb5df945769
  input x87.r4 0x8cfa_9edb9d04e93155b6
  input x87.r5 0xbffe_c2ae03f9416c8000
  input x87.r7 0x7fff_8000000000000000
  result x87.status 0x686f
  result x87.empty 0x77
  result x87.r7 0xffff_c000000000000000

case fault bits 64
  fdivrp st(0), st  ; de f0
  input flags CF AF ZF
  input x87.control 0xa58
  input x87.status 0xf4f3
  input x87.empty 0x3f
  input x87.r5 0x3fdd_f80f782a7aae4f58
  input x87.r6 0x1cbc_2f58f9bb4581c03e
  input x87.r7 0xbfdb_9694478b4a140000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fdivrp st(6), st  ; de f6
  fdivrp            ; de f1
  input flags CF AF ZF SF OF
  input x87.control 0x67f
  input x87.status 0x634e
  input x87.empty 0xc3
  input x87.r2 0x4009_9280000000000000
  input x87.r3 0xc009_988379a4df233c84
  input x87.r4 0xc009_d1e129f4974a4766
  input x87.r5 0x4003_800000000000007f
  result x87.status 0x716f
  result x87.empty 0xb3
  result x87.r2 0xbfff_b760409dc9359000
  result x87.r6 0xffff_c000000000000000

case code-32 bits 32
  fdivrp  ; de f1
  input flags ZF
  input x87.control 0x375
  input x87.status 0x6c44
  input x87.empty 0xbf
  input x87.r4 0x0001_8000000000000000
  input x87.r5 0xbfe9_bbcdc60df9a21fa6
  input x87.r6 0x3fe9_fb1f7565b6441681
  result x87.status 0x7445
  result x87.r6 0xffff_c000000000000000
