; DPPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  dpps xmm2, xmm5, 0xff  ; 66 0f 3a 40 d5 ff
  input xmm2 0xc16a0000c2a68000_e7fd9cb400000080
  input xmm5 0xfff0000000000000_3f8000003eeb7c19
  input flags CF PF AF OF
  result xmm2 0xfff00000fff00000_fff00000fff00000
  result mxcsr 0x1fb2

case memory-128-immediate bits 64
  dpps xmm9, [edx*2+0x100046e0], 2  ; 67 66 44 0f 3a 40 0c 55 e0 46 00 10 02
  input rdx 0x1164626d00000008
  input xmm9 0xc059b00000000000_3fdd8a72531db38d
  input flags CF SF
  input memory 0x100046f0 01 d7 be 56 00 00 8d c1 b3 c1 02 31 27 b8 ea d0
  result xmm9 0x0000000000000000_0000000000000000

case fault bits 64
  dpps xmm14, [0x10006ffa], 0x11  ; 66 44 0f 3a 40 34 25 fa 6f 00 10 11
  input xmm14 0x89eae4b2aeefc12a_1760f16d2adcbfcf
  input flags CF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  dpps xmm2, xmm4, 0x7d  ; 66 0f 3a 40 d4 7d
  input xmm2 0xcbcfb9bb4eae78e7_d170bfa57871e2ea
  input xmm4 0xfd3cd88e427e0000_76ac0e9e466a16b1
  input flags PF AF ZF
  input mxcsr 0x7f80
  result xmm2 0xfe0b4493fe0b4493_00000000fe0b4493
  result mxcsr 0x7fa8

case sequence bits 64
  dpps xmm6, xmm3, 0x59  ; 66 0f 3a 40 f3 59
  dpps xmm3, xmm3, 0     ; 66 0f 3a 40 db 00
  input xmm3 0x66e0668cffffffff_38296ac86d062f7f
  input xmm6 0xff80000011099ffd_b0ac373bb436c8e2
  input flags ZF SF DF OF
  result xmm3 0x0000000000000000_0000000000000000
  result xmm6 0xffffffff00000000_00000000ffffffff
  result mxcsr 0x1fa0

case code-32 bits 32
  dpps xmm2, xmm1, 0x5b  ; 66 0f 3a 40 d1 5b
  input xmm1 0x00000001c2f70000_1008c0c500008000
  input xmm2 0xc04df00000000000_5043213742056d35
  input flags PF SF OF
  result xmm2 0x0010ada700000000_0010ada70010ada7
  result mxcsr 0x1fb2
