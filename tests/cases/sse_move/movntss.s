; MOVNTSS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32-128 bits 64
  movntss [rax*2+0x10003ec8], xmm5  ; f3 0f 2b 2c 45 c8 3e 00 10
  input rax 0x18
  input xmm5 0x3037c50a50922403_4cd3a08cef0287ba
  input flags CF PF AF SF
  result memory 0x10003ef8 ba 87 02 ef

case fault bits 64
  movntss [0x10006ffd], xmm1  ; f3 0f 2b 0c 25 fd 6f 00 10
  input xmm1 0x8b0711ce7be526b2_8ae5c952956cef04
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movntss [rip+0x3527], xmm9  ; f3 44 0f 2b 0d 27 35 00 00
  movntss [rip+0x3527], xmm9  ; f3 44 0f 2b 0d 27 35 00 00
  input xmm9 0x4b661363f94e4c98_c051400000000000
  input flags CF OF
  result unchanged

case code-32 bits 32
  movntss [eax+ebx*4+0x23], xmm0  ; f3 0f 2b 84 98 23 00 00 00
  input rax 0x1000385b
  input rbx 0xfffffffa
  input xmm0 0xc05f000000000000_d1f958f500000001
  input flags CF PF AF ZF OF
  result memory 0x10003866 01
