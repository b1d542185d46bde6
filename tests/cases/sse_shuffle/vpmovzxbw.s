; VPMOVZXBW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovzxbw xmm15, xmm4  ; c4 62 79 30 fc
  input xmm4 0xfaefc112ffffffff_590f5dfd9ee1dbe4
  input flags PF AF ZF SF
  result xmm15 0x0059000f005d00fd_009e00e100db00e4
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovzxbw ymm7, xmm7  ; c4 e2 7d 30 ff
  input xmm7 0xb2f5de6400000002_42ebc000c2db8000
  input flags CF ZF DF OF
  result xmm7 0x004200eb00c00000_00c200db00800000
  result ymm7.high 0x00b200f500de0064_0000000000000002

case memory-128-64 bits 64
  vpmovzxbw xmm11, [r14*2+0x10003f12]  ; c4 22 79 30 1c 75 12 3f 00 10
  input r14 0xf
  input flags CF PF ZF OF
  input memory 0x10003f30 02
  result xmm11 0x0000000000000000_0000000000000002
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vpmovzxbw ymm2, [0x100041d0]  ; 67 c4 e2 7d 30 14 25 d0 41 00 10
  input flags CF ZF SF DF
  input memory 0x100041d0 84 c5 07 8b 42 3c 0e 58 25
  result xmm2 0x0058000e003c0042_008b000700c50084
  result ymm2.high 0x0000000000000000_0000000000000025

case fault bits 64
  vpmovzxbw xmm5, [0x10006ffa]  ; c4 e2 79 30 2c 25 fa 6f 00 10
  input flags CF PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovzxbw xmm4, xmm9   ; c4 c2 79 30 e1
  vpmovzxbw xmm5, xmm12  ; c4 c2 79 30 ec
  input xmm9 0x65a5b897b337b5a4_77a55e49c1f50000
  input flags CF AF
  result xmm4 0x007700a5005e0049_00c100f500000000
  result xmm5 0x002c002c002c002c_002c002c002c002c
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmovzxbw xmm5, xmm6  ; c4 e2 79 30 ee
  input xmm6 0x0000000000000001_061abb7301c3703a
  input flags AF ZF OF
  result xmm5 0x0006001a00bb0073_000100c30070003a
  result ymm5.high 0x0000000000000000_0000000000000000
