; RSQRTPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: estimates differ between CPUs

case register-128 bits 64
  rsqrtps xmm13, xmm4  ; 44 0f 52 ec
  input xmm4 0x80051dd57c7321f9_921772e7de03ca91
  input flags CF PF AF ZF OF

case memory-128 bits 64
  rsqrtps xmm14, [0x10004150]  ; 44 0f 52 34 25 50 41 00 10
  input flags SF DF
  input memory 0x10004150 c1 72 6f 78 d8 e8 b0 69 2a
