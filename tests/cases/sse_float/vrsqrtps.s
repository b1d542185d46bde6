; VRSQRTPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: estimates differ between CPUs

case register-128 bits 64
  vrsqrtps xmm15, xmm10  ; c4 41 78 52 fa
  input xmm10 0x000fffffffffffff_2347d763c9ba55be
  input flags ZF

case register-256 bits 64
  vrsqrtps ymm11, ymm12  ; c4 41 7c 52 dc
  input xmm12 0x7ff0000000000000_4059d80000000000
  input ymm12.high 0x168f212510859732_3b8b3a37e3ae1263
  input flags CF PF ZF DF

case memory-128 bits 64
  vrsqrtps xmm15, [r14*1+0x100042b5]  ; c4 21 78 52 3c 35 b5 42 00 10
  input r14 0x1b
  input flags CF AF ZF SF DF
  input memory 0x100042d2 0e 41 00 80 b9 c2 1d cc a0 e9 67 e4 ba 96

case memory-256 bits 64
  vrsqrtps ymm8, [r12d]  ; 67 c4 41 7c 52 84 24 00 00 00 00
  input r12 0x895beed610003ba0
  input flags PF AF ZF DF OF
  input memory 0x10003ba2 c0 bf 6f 50 2e 10 11 c1 f8 bb 16 14 57 e3 1c
  input memory 0x10003bbd f0 4d 40
