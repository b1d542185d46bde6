; FRNDINT: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  frndint  ; d9 fc
  input flags CF ZF
  input x87.status 0x461
  input x87.empty 0xfc
  input x87.r0 0x101e_102a61ca363342bf
  input x87.r1 0x4015_8000000000000080
  input x87.r7 0xc00e_eb2b2a8b79000000
  result x87.r0 0xffff_c000000000000000

case fault bits 64
  frndint  ; d9 fc
  input flags CF PF ZF OF
  input x87.control 0x344
  input x87.status 0xc6e1
  input x87.empty 0x7f
  input x87.r0 0xc011_d7b2d28280000000
  input x87.r1 0x4011_9d00000000000000
  input x87.r7 0x2299_8fad6ffb04a048f0
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  frndint  ; d9 fc
  frndint  ; d9 fc
  input flags CF ZF SF OF
  input x87.control 0x67f
  input x87.status 0x2f63
  input x87.empty 0x9f
  input x87.r4 0x0001_8000000000000000
  input x87.r5 0xc031_c07f2a0300000001
  input x87.r6 0x7fff_8000000000000000
  result x87.status 0x2d63
  result x87.r5 0xc031_c07f2a0300002000

case code-32 bits 32
  frndint  ; d9 fc
  input flags CF PF AF DF OF
  input x87.control 0x364
  input x87.status 0x2524
  input x87.empty 0xc7
  input x87.r3 0x4025_8f05c5a6fdb1ecb1
  input x87.r4 0x4029_e1123b1802c230c9
  input x87.r5 0x4025_8458aa209d8ca46e
  result x87.r4 0x4029_e1123b1802c00000
