; LDDQU: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  lddqu xmm14, [rip+0x31b7]  ; f2 44 0f f0 35 b7 31 00 00
  input flags PF ZF OF
  input memory 0x10003d80 28 34 a5 17 ee ee fd 44 01 00 00 00 b3 03 2f 0b
  result xmm14 0x0b2f03b300000001_44fdeeee17a53428

case fault bits 64
  lddqu xmm2, [rdx*1+0x10006fba]  ; f2 0f f0 14 15 ba 6f 00 10
  input rdx 0x38
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  lddqu xmm9, [0x10003f10]  ; 67 f2 44 0f f0 0c 25 10 3f 00 10
  lddqu xmm9, [0x10003f10]  ; 67 f2 44 0f f0 0c 25 10 3f 00 10
  input memory 0x10003f10 f4 23 2d b0 1d c7 bf 17 ff
  result xmm9 0x00000000000000ff_17bfc71db02d23f4

case code-32 bits 32
  lddqu xmm7, [edi-0x4e]  ; f2 0f f0 bf b2 ff ff ff
  input rdi 0x1000395e
  input memory 0x10003912 a3 42 da e7 86 2e be 8f 8e 6e 86 3e d0 fb
  result xmm7 0xfbd03e866e8e8fbe_2e86e7da42a30000
