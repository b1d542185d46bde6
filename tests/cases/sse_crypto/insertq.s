; INSERTQ: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  insertq xmm7, xmm1  ; f2 0f 79 f9
  input xmm1 0xc034200000000000_9fcf20e0ffffffff
  input xmm7 0x41c100007f800000_328073fb2cc047cb
  input flags CF PF DF
  result xmm7 0x0000000000000000_9fcf20e0ffffffff
