; PSHUFLW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pshuflw xmm5, xmm4, 0  ; f2 0f 70 ec 00
  input xmm4 0xc055680000000000_ff8000007f800001
  input flags AF ZF
  result xmm5 0xc055680000000000_0001000100010001

case memory-128-immediate bits 64
  pshuflw xmm15, gs:[0x8e0], 0x4e  ; 65 f2 44 0f 70 3c 25 e0 08 00 00 4e
  input flags CF PF AF SF
  input memory 0x10003ce0 ff ff 7f 00 e9 9c 8d 87 00 00 00 00 00 00 f0 7f
  result xmm15 0x7ff0000000000000_007fffff878d9ce9

case fault bits 64
  pshuflw xmm3, [0x10006ff3], 0x3a  ; f2 0f 70 1c 25 f3 6f 00 10 3a
  input flags CF PF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pshuflw xmm8, xmm0, 0x3a  ; f2 44 0f 70 c0 3a
  pshuflw xmm3, xmm5, 7     ; f2 0f 70 dd 07
  input xmm0 0x3858564cc2208000_000000000000001d
  input flags OF
  result xmm3 0x2525252525252525_2525252525252525
  result xmm8 0x3858564cc2208000_001d000000000000

case code-32 bits 32
  pshuflw xmm2, xmm6, 0x7f  ; f2 0f 70 d6 7f
  input xmm6 0x53e1a00762dd16d5_0000000000000000
  input flags CF PF OF
  result xmm2 0x53e1a00762dd16d5_0000000000000000
