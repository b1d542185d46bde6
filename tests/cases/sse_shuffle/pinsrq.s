; PINSRQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-64-immediate bits 64
  pinsrq xmm5, rdi, 0x18  ; 66 48 0f 3a 22 ef 18
  input rdi 0xe5ddeeccffffffff
  input xmm5 0xd8315c6879108bb3_00000001c2a98000
  input flags CF DF OF
  result xmm5 0xd8315c6879108bb3_e5ddeeccffffffff

case memory-128-64-immediate bits 64
  pinsrq xmm8, [0x10003f66], 0x19  ; 66 4c 0f 3a 22 04 25 66 3f 00 10 19
  input xmm8 0xc05ec00000000000_4dc1d59600007fff
  input flags CF ZF
  input memory 0x10003f66 87 2b 00 00 80 7f
  result xmm8 0x00007f8000002b87_4dc1d59600007fff

case fault bits 64
  pinsrq xmm2, [esi], 0xd3  ; 67 66 48 0f 3a 22 96 00 00 00 00 d3
  input rsi 0x72c86f4f10006ffc
  input xmm2 0x7fc012344f000000_0cebe4569275ebad
  input flags ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pinsrq xmm2, rbp, 0xe1   ; 66 48 0f 3a 22 d5 e1
  pinsrq xmm13, rsi, 0x9e  ; 66 4c 0f 3a 22 ee 9e
  input rbp 0xbd550366000000ff
  input xmm2 0x0000000080000000_5c67a1da42974000
  input flags CF ZF DF OF
  result xmm2 0xbd550366000000ff_5c67a1da42974000
  result xmm13 0x2d2d2d2d2d2d2d2d_1616161616161616
