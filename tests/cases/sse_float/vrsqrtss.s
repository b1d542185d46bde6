; VRSQRTSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: estimates differ between CPUs

case register-128 bits 64
  vrsqrtss xmm9, xmm14, xmm8  ; c4 41 0a 52 c8
  input xmm8 0x7ff0000000000001_d265794c4cdd620c
  input xmm14 0xa86da53015b82e3d_e5f0e4f18a424c6e
  input flags AF DF OF

case memory-128 bits 64
  vrsqrtss xmm4, xmm15, [rip+0x3be2]  ; c5 82 52 25 e2 3b 00 00
  input xmm15 0x8000000000000000_ffffffffffffffff
  input flags AF ZF SF
  input memory 0x100047aa 50 b6 5d 32
