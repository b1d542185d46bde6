; JNP: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jnp short 0x10000c20  ; 7b 5e
  input flags PF ZF SF OF
  result unchanged

case taken bits 64
  jnp 0x10000c20  ; 0f 8b 5a 00 00 00
  input flags CF DF OF
  result at 0x10000c20

case code-32 bits 32
  jnp short 0x10000c20  ; 7b 5e
  input flags CF PF SF OF
  result unchanged
