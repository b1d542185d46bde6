; FSTP: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fstp st(0), st  ; dd d8
  input flags PF SF OF
  input x87.status 0x3163
  input x87.empty 0x1f
  input x87.r5 0xbfef_fa0dbb8210a1a850
  input x87.r6 0xfcbb_ff4e0ee394ae9706
  input x87.r7 0x3fec_e10561cf00000000
  result x87.status 0x3963
  result x87.empty 0x5f

case to-memory-64 bits 64
  fstp qword ptr [r9*8+0x10004441], st  ; 42 dd 1c cd 41 44 00 10
  input r9 0x12
  input flags CF PF AF ZF
  input x87.status 0x4613
  input x87.empty 0xfc
  input x87.r0 0x3ff5_d591800000000000
  input x87.r1 0xbff5_e047c00000000000
  input x87.r7 0xbff6_b53b620539dfab2a
  result x87.status 0x4c13
  result x87.empty 0xfd
  result memory 0x100044d5 30 b2 5a 3f

case to-memory-80 bits 64
  fstp tbyte ptr [r12d+0xd45b], st  ; 67 41 db bc 24 5b d4 00 00
  input r12 0x7a127dc00fff6768
  input flags CF DF
  input x87.status 0x2b00
  input x87.empty 0x8f
  input x87.r4 0x3fe1_c098af557c4314cb
  input x87.r5 0x402f_a425e8a1297c06cc
  input x87.r6 0x3fff_0000000000000001
  result x87.status 0x3100
  result x87.empty 0xaf
  result memory 0x10003bc3 cc 06 7c 29 a1 e8 25 a4 2f 40

case to-memory-32 bits 64
  fstp dword ptr [esi+0x14c1], st  ; 67 d9 9e c1 14 00 00
  input rsi 0x9b713bc91000235f
  input flags CF PF AF SF
  input x87.control 0xa7f
  input x87.status 0x314f
  input x87.empty 0x1f
  input x87.r5 0xbfe7_f79f86fb0371d9c8
  input x87.r6 0x3fe9_eb7927e42828fed6
  input x87.r7 0xbfe6_b664c00000000000
  result x87.status 0x3b6f
  result x87.empty 0x5f
  result memory 0x10003820 28 79 eb 34

case fault bits 64
  fstp st(3), st  ; dd db
  input flags CF PF ZF DF OF
  input x87.control 0xb70
  input x87.status 0xaca9
  input x87.empty 0x9e
  input x87.r0 0x3fe1_92123d3691680000
  input x87.r4 0x3fe1_fb724ece54f22000
  input x87.r5 0xb989_b7f2a9cceeaf8199
  input x87.r6 0x511c_a03f1b1a3b2b637e
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fstp tbyte ptr [r9*4+0x10004568], st  ; 42 db 3c 8d 68 45 00 10
  fstp st(0), st                        ; dd d8
  input r9 0x16
  input flags PF
  input x87.control 0xa7f
  input x87.status 0x6f7a
  input x87.empty 0x8f
  input x87.r4 0x7fff_8000000000000000
  input x87.r5 0xbfdd_d8d97dc3999fb198
  input x87.r6 0xbfdd_8e85b869fce80000
  result x87.status 0x7d7a
  result x87.empty 0xef
  result memory 0x100045c0 98 b1 9f 99 c3 7d d9 d8 dd bf

case code-32 bits 32
  fstp st(6), st  ; dd de
  input flags PF DF OF
  input x87.status 0x129
  input x87.empty 0xbc
  input x87.r0 0xbfef_f4835a858f74a989
  input x87.r1 0xbfee_ecbb0521a623960e
  input x87.r6 0xbfeb_a451bf880116a928
  input x87.r7 0x3feb_a3203f384a3f0c2b
  result x87.status 0x929
  result x87.empty 0xbd
  result x87.r6 0xbfef_f4835a858f74a989
