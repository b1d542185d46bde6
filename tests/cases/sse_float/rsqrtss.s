; RSQRTSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: estimates differ between CPUs

case register-128 bits 64
  rsqrtss xmm15, xmm12  ; f3 45 0f 52 fc
  input xmm12 0x4042c00000000000_3fd9790d6c77fd56
  input xmm15 0x687e6cd07f800001_8000000080000000
  input flags PF AF ZF SF DF OF

case memory-128-32 bits 64
  rsqrtss xmm1, [r8d-0x27ac]  ; 67 f3 41 0f 52 88 54 d8 ff ff
  input r8 0x5db0abcc10006d38
  input xmm1 0x0000000000000001_0000000000000030
  input flags PF ZF SF DF
