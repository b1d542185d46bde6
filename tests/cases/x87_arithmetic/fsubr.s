; FSUBR: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fsubr st, st(2)  ; d8 ea
  input flags CF ZF
  input x87.control 0xe7f
  input x87.status 0x2f09
  input x87.empty 0xf
  input x87.r4 0x3fec_9c3bf42147338837
  input x87.r5 0x3fef_c04f1d3e43994678
  input x87.r6 0xbfec_ae982047815f6cf3
  input x87.r7 0xc333_257c9f510f111ed1
  result x87.status 0x2d09
  result x87.r5 0xffff_c000000000000000

case to-memory-64 bits 64
  fsubr st, qword ptr [r8d+0xbcea]  ; 67 41 dc a8 ea bc 00 00
  input r8 0xb94b2c150fff7cf6
  input flags PF AF ZF SF
  input x87.control 0x86c
  input x87.status 0xe2c
  input x87.empty 0xf8
  input x87.r0 0x22cc_5ecd8584b330f27a
  input x87.r1 0x0000_8000000000000000
  input x87.r2 0xbfff_ddd7228000000000
  input memory 0x100039e6 f8 ff
  result x87.status 0xc2c
  result x87.r1 0xffff_c000000000000000

case to-memory-32 bits 64
  fsubr st, dword ptr [0x10003c8c]  ; d8 2c 25 8c 3c 00 10
  input flags CF PF SF DF
  input x87.status 0x430f
  input x87.empty 0x7c
  input x87.r0 0xc017_800000000000003d
  input x87.r1 0xbfec_dab1437f1d152d8a
  input x87.r7 0x3feb_b2380388b1cc47f0
  input memory 0x10003c8c 6e 54 27 a0
  result x87.status 0x432f
  result x87.r0 0x4017_800000000000003d

case fault bits 64
  fsubr st, dword ptr [rip+0x643a]  ; d8 2d 3a 64 00 00
  input flags CF PF AF SF OF
  input x87.control 0xf7f
  input x87.status 0x7217
  input x87.empty 0x1f
  input x87.r5 0x401a_9c65bb8c51c72e33
  input x87.r6 0x7fff_a000000000000000
  input x87.r7 0x4017_a7ce223bffffffff
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fsubr st, st(4)  ; d8 ec
  fsubr st, st(5)  ; d8 ed
  input flags PF ZF
  input x87.control 0x7f
  input x87.status 0x6c03
  input x87.empty 0x8d
  input x87.r1 0x3ffb_8d4102e8d8c0d200
  input x87.r4 0x3ffb_f2096deaa2968fd5
  input x87.r5 0xbffe_b9fd9547632bcfee
  input x87.r6 0x4013_8276e49300000000
  result x87.status 0x6c63
  result x87.r5 0xffff_c000000000000000

case code-32 bits 32
  fsubr st, st(2)  ; d8 ea
  input flags AF ZF SF OF
  input x87.status 0x1b0e
  input x87.empty 0xc7
  input x87.r2 0x7fff_a000000000000000
  input x87.r3 0x7bc0_adb13d2e3a71c802
  input x87.r4 0x7fff_a000000000000000
  input x87.r5 0x7336_c902d2816a0ca545
  result x87.status 0x1b2e
  result x87.r3 0xfbc0_adb13d2e3a71c802
