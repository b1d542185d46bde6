; FILD: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  fild st, qword ptr [0x10003876]  ; df 2c 25 76 38 00 10
  input flags CF PF SF DF OF
  input x87.control 0x87f
  input x87.status 0x3d63
  input x87.empty 0x7e
  input x87.r0 0xbfff_8000000000000000
  input x87.r6 0xbfe5_db16768da2e2d7bf
  input x87.r7 0xc02d_fa5e71ac00000000
  input memory 0x10003876 50 7a 47 5a ae 2b 6e 25
  result x87.status 0x3563
  result x87.empty 0x3e
  result x87.r6 0x403c_95b8aeb9691de940

case to-memory-32 bits 64
  fild st, dword ptr [rip+0x3a6a]  ; db 05 6a 3a 00 00
  input flags DF OF
  input x87.control 0xb7f
  input x87.status 0x5054
  input x87.empty 0xf1
  input x87.r1 0xc026_d7b053561b930ba5
  input x87.r2 0xc000_b51cc640ffffffff
  input x87.r3 0xc025_c2fcd526ac106c00
  input memory 0x10004630 31
  result x87.status 0x4a55
  result x87.r1 0xffff_c000000000000000

case to-memory-16 bits 64
  fild st, word ptr [ebp+esi-0x3045]  ; 67 df 84 35 bb cf ff ff
  input rbp 0x7cd23d9b100069f5
  input rsi 0x7cd23d9b00000010
  input flags CF ZF SF
  input x87.control 0x57f
  input x87.status 0x970
  input x87.empty 0xfc
  input x87.r0 0xc031_fc2bc7da00008000
  input x87.r1 0x36e8_9f2551bca7e33c91
  input x87.r2 0x3fef_a2b2078ea95a65e0
  input memory 0x100039c0 34 12
  result x87.status 0x371
  result x87.r0 0xffff_c000000000000000

case fault bits 64
  fild st, qword ptr [eax]  ; 67 df a8 00 00 00 00
  input rax 0x12b733d910004116
  input flags CF PF ZF DF
  input x87.control 0xe60
  input x87.status 0x8afe
  input x87.empty 0xf8
  input x87.r0 0xbffd_ec4b20829ce70000
  input x87.r1 0xc027_800000000000003a
  input x87.r2 0xbffd_ba84000000000000
  input memory 0x10004116 1c 45 14 91 6d 49 85 90
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fild st, word ptr [rip+0x319a]  ; df 05 9a 31 00 00
  fild st, word ptr [rip+0x319a]  ; df 05 9a 31 00 00
  input flags PF ZF DF OF
  input x87.control 0x362
  input x87.status 0x6b20
  input x87.empty 0x9f
  input x87.r4 0xc00d_a363b0871d5f55c9
  input x87.r5 0xc025_9e7dee12bc3a36ae
  input x87.r6 0xc01d_8000000000000007
  input memory 0x10003d60 df 06
  result x87.status 0x5920
  result x87.empty 0x87
  result x87.r4 0x4009_dbe0000000000000

case code-32 bits 32
  fild st, qword ptr [esi+9]  ; df ae 09 00 00 00
  input rsi 0x10004007
  input flags ZF OF
  input x87.status 0x54a
  input x87.empty 0xfc
  input x87.r0 0xffff_8000000000000000
  input x87.r1 0xc00a_ddbdfef5eafaa72b
  input x87.r7 0x0000_8000000000000000
  input memory 0x10004015 30 53 c0
  result x87.status 0x3d4a
  result x87.empty 0x7c
  result x87.r7 0xc03c_feb3400000000000
