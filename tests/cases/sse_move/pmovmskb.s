; PMOVMSKB: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  pmovmskb r13d, xmm5  ; 66 4c 0f d7 ed
  input xmm5 0xbff8000000000000_c044900000000000
  input flags DF OF
  result r13 0xc0a0

case register-32-128 bits 64
  pmovmskb edi, xmm4  ; 66 0f d7 fc
  input xmm4 0x0000000000008000_6f2caecda5fdf69b
  input flags PF ZF
  result rdi 0x23f

case sequence bits 64
  pmovmskb ecx, xmm11  ; 66 41 0f d7 cb
  pmovmskb edi, xmm12  ; 66 49 0f d7 fc
  input xmm11 0x00fba77080aa6340_42e80000c2aec000
  input flags CF PF AF
  result rcx 0x6c4e
  result rdi 0x0

case code-32 bits 32
  pmovmskb edx, xmm5  ; 66 0f d7 d5
  input xmm5 0x0000000000000017_efa1377e89e4cb69
  input flags AF ZF SF
  result rdx 0xce
