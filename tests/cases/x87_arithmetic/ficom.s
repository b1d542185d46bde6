; FICOM: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  ficom st, dword ptr [rip+0x5afa]  ; da 15 fa 5a 00 00
  input flags CF SF
  input x87.control 0xa7f
  input x87.status 0x5f2e
  input x87.empty 0xe7
  input x87.r2 0x3fff_8000000000000000
  input x87.r3 0xc019_cf3177f9ffffffff
  input x87.r4 0x4023_909524e5d7cf37de
  input memory 0x100066c0 b8 75 45 51
  result x87.status 0x192e

case to-memory-16 bits 64
  ficom st, word ptr [edx]  ; 67 de 92 00 00 00 00
  input rdx 0xfd1b98c910004489
  input flags AF SF DF
  input x87.status 0x7401
  input x87.empty 0x3f
  input x87.r5 0x4032_bc6adb2fffffffff
  input x87.r6 0x7ffe_ffffffffffffffff
  input x87.r7 0xbfe8_d248000000000000
  input memory 0x10004489 ba 7d
  result x87.status 0x3001

case fault bits 64
  ficom st, word ptr [r12d*8+0x1000411a]  ; 67 42 de 14 e5 1a 41 00 10
  input r12 0xaeb600500000028
  input flags ZF
  input x87.control 0x372
  input x87.status 0x9ac8
  input x87.empty 0xe7
  input x87.r2 0xbfe3_f72f17b3838a1610
  input x87.r3 0x400d_dc95e6057fffffff
  input x87.r4 0xbfe7_f6dfca97cd96370c
  input memory 0x1000425a aa c9
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  ficom st, word ptr [0x10004270]  ; de 14 25 70 42 00 10
  ficom st, word ptr [0x10004270]  ; de 14 25 70 42 00 10
  input x87.control 0x35c
  input x87.status 0x4310
  input x87.empty 0xfc
  input x87.r0 0x8a16_89c89592f00021af
  input x87.r1 0xebf6_34032c1fd1f99adf
  input x87.r7 0xa297_7e1d599eb3c4382e
  input memory 0x10004270 1a
  result x87.status 0x110

case code-32 bits 32
  ficom st, dword ptr [esi*2+0x10006dbc]  ; da 14 75 bc 6d 00 10
  input rsi 0x22
  input flags CF AF SF DF
  input x87.status 0x6452
  input x87.empty 0xc7
  input x87.r3 0x4011_bf6de687cf85cb63
  input x87.r4 0x5ecb_14cfb148ffbda038
  input x87.r5 0x1d3c_5fbaed98c8b0eec9
  result x87.status 0x6553
