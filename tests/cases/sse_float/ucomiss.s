; UCOMISS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  ucomiss xmm11, xmm5  ; 44 0f 2e dd
  input xmm5 0xc2648000ffc00000_c055600000000000
  input xmm11 0xd8634e32a78d2713_53cdbf51429a8000
  input flags SF
  result flags none

case memory-128-32 bits 64
  ucomiss xmm1, [esp-0x3e97]  ; 67 0f 2e 8c 24 69 c1 ff ff
  input rsp 0x2e3e84410007beb
  input xmm1 0x000000004f873b08_421b8000dcc2631a
  input flags PF AF ZF DF OF
  input memory 0x10003d54 33 aa 13 50
  result flags CF DF

case zero bits 64
  ucomiss xmm14, gs:[rsi*2+0x744]  ; 65 44 0f 2e 34 75 44 07 00 00
  input rsi 0x4
  input xmm14 0x3f8000006a3e49f3_7fffffffffffffff
  input flags CF OF
  input memory 0x10003b4c 9d bf b9 1e
  result flags CF PF ZF

case exceptions bits 64
  ucomiss xmm13, xmm14  ; 45 0f 2e ee
  input xmm13 0xc05a700000000000_0000000000000080
  input xmm14 0x3f800000a33a340f_7ff8000000001234
  input flags PF AF OF
  result flags CF
  result mxcsr 0x1f82

case fault bits 64
  ucomiss xmm0, [0x10006fff]  ; 0f 2e 04 25 ff 6f 00 10
  input xmm0 0xd3a849a8de325c8c_c046700000000000
  input flags AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  ucomiss xmm3, xmm12  ; 41 0f 2e dc
  ucomiss xmm15, xmm6  ; 44 0f 2e fe
  input xmm3 0x007fffffc1420000_3c872c5ce6b7e096
  input xmm12 0x73060abd00000080_54d13a770d7bf994
  input flags PF ZF SF
  result flags none

case code-32 bits 32
  ucomiss xmm2, xmm6  ; 0f 2e d6
  input xmm2 0xc05d800000000000_4046c00000000000
  input xmm6 0x057ea9ec23809ddb_00000001b8253dd7
  input flags PF AF SF DF OF
  result flags DF
