; MOVSHDUP: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movshdup xmm6, xmm10  ; f3 41 0f 16 f2
  input xmm10 0x46ddb1031461fbff_41a40000c2790000
  input flags PF AF OF
  result xmm6 0x46ddb10346ddb103_41a4000041a40000

case memory-128 bits 64
  movshdup xmm4, [r13d+ebx*4+0xcdff]  ; 67 f3 41 0f 16 a4 9d ff cd 00 00
  input rbx 0x4f8f96fcffffffe4
  input r13 0x4f8f96fc0fff7261
  input flags CF ZF DF
  input memory 0x10003ff0 ac ab a3 06 21 ff 16 48 ff ff ff 7f ed e9 ba 98
  result xmm4 0x98bae9ed98bae9ed_4816ff214816ff21

case fault bits 64
  movshdup xmm7, [0x10006ff3]  ; f3 0f 16 3c 25 f3 6f 00 10
  input flags CF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movshdup xmm15, [r8d+0x2ef0]  ; 67 f3 45 0f 16 b8 f0 2e 00 00
  movshdup xmm12, xmm4          ; f3 44 0f 16 e4
  input r8 0xc50b3fb100017d0
  input flags CF ZF SF DF OF
  input memory 0x100046c7 80 ff ff ff ff 18 39 b2 ab
  result xmm12 0x2424242424242424_2424242424242424
  result xmm15 0xabb23918abb23918_8000000080000000

case code-32 bits 32
  movshdup xmm4, xmm1  ; f3 0f 16 e1
  input xmm1 0xc331692bf6662d9f_0000000000007fff
  input flags CF ZF SF DF
  result xmm4 0xc331692bc331692b_0000000000000000
