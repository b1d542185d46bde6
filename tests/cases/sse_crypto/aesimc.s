; AESIMC: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  aesimc xmm9, xmm0  ; 66 44 0f 38 db c8
  input xmm0 0x0000000000000023_f44ba51484403119
  result xmm9 0x0000000066ac20c9_0e3743748a61fcfb

case memory-128 bits 64
  aesimc xmm13, [r12*1+0x100042d7]  ; 66 46 0f 38 db 2c 25 d7 42 00 10
  input r12 0x9
  input flags AF ZF SF DF
  input memory 0x100042e0 ec a2 c8 c2 00 80 4d 42 a7 df ed 85 58 1d 08 94
  result xmm13 0x4e3b6ec2229e58f4_78e7bfaf571ebfb2

case fault bits 64
  aesimc xmm14, [rip+0x642f]  ; 66 44 0f 38 db 35 2f 64 00 00
  input flags CF PF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  aesimc xmm5, [r15d]  ; 67 66 41 0f 38 db af 00 00 00 00
  aesimc xmm7, xmm8    ; 66 41 0f 38 db f8
  input r15 0x56ab3ce6100044f0
  input flags CF AF SF DF OF
  input memory 0x100044f0 01 00 00 00 00 00 00 00 53 5c f6 53 0f 08 43 e0
  result xmm5 0x5bc6e0d9e288a262_000000000b0d090e
  result xmm7 0x2828282828282828_2828282828282828

case code-32 bits 32
  aesimc xmm6, xmm0  ; 66 0f 38 db f0
  input xmm0 0x73efdcb780000000_c28fc00042818000
  input flags PF AF ZF SF OF
  result xmm6 0x64b93e1441f7daec_dc96df188e43ca44
