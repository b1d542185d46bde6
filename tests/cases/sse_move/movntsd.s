; MOVNTSD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64-128 bits 64
  movntsd [0x10003d40], xmm5  ; f2 0f 2b 2c 25 40 3d 00 10
  input xmm5 0xc248800042800000_fff0000000000000
  input flags PF ZF SF
  result memory 0x10003d46 f0 ff

case fault bits 64
  movntsd [edx-0x2e], xmm12  ; 67 f2 44 0f 2b a2 d2 ff ff ff
  input rdx 0xbfdac73810007029
  input xmm12 0x8000000000000000_7a42f82f00008000
  input flags CF PF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movntsd gs:[0xe4b], xmm8  ; 65 f2 44 0f 2b 04 25 4b 0e 00 00
  movntsd gs:[0xe4b], xmm8  ; 65 f2 44 0f 2b 04 25 4b 0e 00 00
  input xmm8 0x60d5da07af7632b7_708387792140e7d8
  input flags AF ZF SF OF
  result memory 0x1000424b d8 e7 40 21 79 87 83 70

case code-32 bits 32
  movntsd [ebx+0x39], xmm6  ; f2 0f 2b b3 39 00 00 00
  input rbx 0x10004397
  input xmm6 0x966666a705f5c3ed_e9d0b34a32220dd0
  input flags PF AF ZF SF
  result memory 0x100043d0 d0 0d 22 32 4a b3 d0 e9
