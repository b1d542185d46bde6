; PFRSQRT: row in frontend-x86/src/ops/three_d_now.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: 3DNow!, on old AMD CPUs alone

case register-64 bits 64
  pfrsqrt mm0, mm1  ; 0f 0f c1 97
  input x87.r0 0xffff_3f80000040490fdb
  input x87.r1 0xffff_c0000000bf000000

case memory-64 bits 64
  pfrsqrt mm2, [rip+0x2438]  ; 0f 0f 15 38 24 00 00 97

case register-32 bits 32
  pfrsqrt mm7, mm3  ; 0f 0f fb 97
