; VERW: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-64 bits 64
  verw bp  ; 48 0f 00 ed
  input rbp 0x11
  input flags PF ZF OF

case register-32 bits 64
  verw si  ; 0f 00 ee
  input rsi 0x7fff
  input flags PF AF SF OF

case register-16 bits 64
  verw sp  ; 66 0f 00 ec
  input flags PF SF

case to-memory-16 bits 64
  verw [ecx+r12d*4+0xb18f]  ; 67 42 0f 00 ac a1 8f b1 00 00
  input rcx 0x3f9840c20fff9269
  input r12 0x3f9840c200000008
  input flags ZF SF
