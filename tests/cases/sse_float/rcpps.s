; RCPPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: estimates differ between CPUs

case register-128 bits 64
  rcpps xmm2, xmm9  ; 41 0f 53 d1
  input xmm9 0xd1707ade1709524f_152f9da601d3dce4
  input flags AF SF DF

case memory-128 bits 64
  rcpps xmm9, [0x10003ff0]  ; 44 0f 53 0c 25 f0 3f 00 10
  input flags AF ZF OF
  input memory 0x10003ff1 c0 b3 42 8b b4 d1 db 0b a6 c6 01 9e d1 a4 b3
