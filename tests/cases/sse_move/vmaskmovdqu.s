; VMASKMOVDQU: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  vmaskmovdqu xmm4, xmm12  ; c4 c1 79 f7 e4
  input rdi 0x10003ea7
  input xmm4 0xd7071c0e636a3b55_9f9e53fc32fd0347
  input xmm12 0xc9364177b0900a93_ac7a2a3b80000000
  input flags ZF SF OF
  input memory 0x10003ea7 c3 01 00 00 00 ae 0e c3 99 a9 6f 99 fa 00 00 80
  result memory 0x10003eaa 32 00 ae 0e 9f 55 a9 6a 63 fa 00 00 d7

case sequence bits 64
  addr32 vmaskmovdqu xmm3, xmm1  ; 67 c5 f9 f7 d9
  addr32 vmaskmovdqu xmm3, xmm1  ; 67 c5 f9 f7 d9
  input rdi 0x10003502
  input xmm1 0x7ff0000000000001_086fe1a4ff800000
  input xmm3 0x0000000000000000_0000000000000000
  input flags AF SF
  input memory 0x10003502 c0 bf 16 e8 5d 1c 2e 8c 4c a5 63 66 24 9a
  result memory 0x10003504 00 00 00 00

case code-32 bits 32
  vmaskmovdqu xmm0, xmm6  ; c5 f9 f7 c6
  input rdi 0x10003974
  input xmm0 0x18ff65a2510d2f8b_b0b8cee5010c07bb
  input xmm6 0xee689d4c365e65ad_6adca5af00007fff
  input flags PF SF DF OF
  input memory 0x10003975 c0 32 40 35 00 00 00 00 00 00 00 00 00 c0 bf
  result memory 0x10003974 bb c0 32 40 e5 ce b8 00 8b 00 00 00 00 65 c0 18
