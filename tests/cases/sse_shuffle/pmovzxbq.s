; PMOVZXBQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovzxbq xmm5, xmm0  ; 66 0f 38 32 e8
  input xmm0 0x0e4e84be39f9792a_7a9dc999a1486978
  input flags CF OF
  result xmm5 0x0000000000000069_0000000000000078

case memory-128-16 bits 64
  pmovzxbq xmm10, [r8d-0xe]  ; 67 66 45 0f 38 32 90 f2 ff ff ff
  input r8 0xbca93e7210003816
  input flags CF PF AF ZF SF DF
  input memory 0x10003808 02
  result xmm10 0x0000000000000000_0000000000000002

case fault bits 64
  pmovzxbq xmm5, [0x10006fff]  ; 66 0f 38 32 2c 25 ff 6f 00 10
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovzxbq xmm3, [rip+0x5bb7]  ; 66 0f 38 32 1d b7 5b 00 00
  pmovzxbq xmm2, xmm2          ; 66 0f 38 32 d2
  input flags CF AF OF
  input memory 0x10006780 ff
  result xmm2 0x0000000000000022_0000000000000022
  result xmm3 0x0000000000000000_00000000000000ff

case code-32 bits 32
  pmovzxbq xmm0, xmm5  ; 66 0f 38 32 c5
  input xmm5 0xc052f80000000000_fff0000000000000
  input flags AF ZF SF
  result xmm0 0x0000000000000000_0000000000000000
