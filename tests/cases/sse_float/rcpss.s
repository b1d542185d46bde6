; RCPSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: estimates differ between CPUs

case register-128 bits 64
  rcpss xmm5, xmm13  ; f3 41 0f 53 ed
  input xmm5 0x0000000000000003_7f800000c2488000
  input xmm13 0x420400004292c000_c29bc00042f58000
  input flags PF ZF

case memory-128-32 bits 64
  rcpss xmm14, [rip+0x3b0f]  ; f3 44 0f 53 35 0f 3b 00 00
  input xmm14 0x37895aca00000080_c3ca74c1f44f3338
  input flags CF PF AF ZF SF DF OF
  input memory 0x100046d8 f3 f4 f8 5f
