; EXTRQ: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  extrq xmm12, xmm12  ; 66 45 0f 79 e4
  input xmm12 0x0000000000000034_80f1c4aa4dd7d515
  input flags PF AF ZF DF OF
  result xmm12 0x0000000000000000_000000000005526e
