; FCOMP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcomp st, st(3)  ; d8 db
  input flags PF AF ZF SF OF
  input x87.control 0x34c
  input x87.status 0x6000
  input x87.empty 0x4f
  input x87.r3 0x3fff_0000000000000001
  input x87.r4 0xb57f_ec8d2337075d5e72
  input x87.r5 0xc022_b0c41c2100000000
  input x87.r7 0x3fe0_c51cb4b1776988eb
  result x87.status 0x2900
  result x87.empty 0x5f

case to-memory-64 bits 64
  fcomp st, qword ptr [0x100038f0]  ; 67 dc 1c 25 f0 38 00 10
  input flags PF ZF SF OF
  input x87.status 0x5b67
  input x87.empty 0xe3
  input x87.r2 0x4017_8000000000000031
  input x87.r3 0x19e6_a761192ab40ef8f5
  input x87.r4 0xc007_9a1b800000000000
  input memory 0x100038f0 1e 7e 41 96 d4 b9 2b 29
  result x87.status 0x2167
  result x87.empty 0xeb

case to-memory-32 bits 64
  fcomp st, dword ptr [esi+0x339e]  ; 67 d8 9e 9e 33 00 00
  input rsi 0x64d5cf2c10000dc9
  input flags ZF OF
  input x87.control 0x376
  input x87.status 0x2560
  input x87.empty 0xc7
  input x87.r3 0xbfdc_e12dda6f9750f650
  input x87.r4 0xbfdb_9d58e6f7a8ba7f96
  input x87.r5 0x3fdb_f000000000000000
  input memory 0x10004167 8d 3d 46 58
  result x87.status 0x2960
  result x87.empty 0xd7

case fault bits 64
  fcomp st, st(5)  ; dc dd
  input flags PF AF DF
  input x87.control 0x844
  input x87.status 0xb799
  input x87.empty 0x17
  input x87.r3 0x6ce1_7695fab98113e6a5
  input x87.r5 0x402e_800000000000003b
  input x87.r6 0xc557_d633b22e23c0690d
  input x87.r7 0xbfe2_ed0cb90000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcomp st, qword ptr gs:[rsi*2+0x48c]  ; 65 dc 1c 75 8c 04 00 00
  fcomp st, st(3)                       ; de d3
  input rsi 0x3a
  input flags CF AF
  input x87.control 0x47f
  input x87.status 0x1549
  input x87.empty 0xf3
  input x87.r1 0x8000_7fffffffffffffff
  input x87.r2 0xc01e_9c00000000000000
  input x87.r3 0x401f_b85c30aa3e3dd7e1
  input memory 0x10003900 24 21 e2 aa 9e fe 11 2e
  result x87.status 0x6549
  result x87.empty 0xff

case code-32 bits 32
  fcomp  ; d8 d9
  input flags CF PF AF ZF SF DF OF
  input x87.control 0x349
  input x87.status 0x4348
  input x87.empty 0x7c
  input x87.r0 0x8000_0000000000000000
  input x87.r1 0xbfff_8000000000000000
  input x87.r7 0xc002_975f4df239147080
  result x87.status 0x848
  result x87.empty 0x7d
