; FUCOM: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fucom st, st(0)  ; dd e0
  input flags CF PF
  input x87.control 0xb7f
  input x87.status 0x7e3d
  input x87.empty 0x3e
  input x87.r0 0x3fff_8000000000000000
  input x87.r6 0xbfde_91a3473e18dce761
  input x87.r7 0x7fff_8000000000000000
  result x87.status 0x783d

case fault bits 64
  fucom st, st(7)  ; dd e7
  input flags CF ZF SF OF
  input x87.control 0x360
  input x87.status 0xc788
  input x87.empty 0x7c
  input x87.r0 0xc000_800000000000002e
  input x87.r1 0x0000_8000000000000000
  input x87.r7 0x3fd9_a70c09de98a84e91
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fucom st, st(0)  ; dd e0
  fucom st, st(7)  ; dd e7
  input flags CF SF OF
  input x87.status 0x4e69
  input x87.empty 0xf9
  input x87.r0 0xc031_e210208000000000
  input x87.r1 0xc015_94fa9dff49a4ccd7
  input x87.r2 0x402b_c3ffcaba00000001
  result x87.status 0x4d69

case code-32 bits 32
  fucom st, st(0)  ; dd e0
  input flags PF DF
  input x87.status 0x223d
  input x87.empty 0xe7
  input x87.r3 0x401c_c5f81c0000000000
  input x87.r4 0xc029_800000007fffffff
  input x87.r5 0xc01c_838858e3c56de1fe
  result x87.status 0x603d
