; FLD: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fld st, st(6)  ; d9 c6
  input flags PF AF SF DF
  input x87.control 0x34c
  input x87.status 0x7804
  input x87.empty 0x5e
  input x87.r0 0xc01e_e67cf37b1a7ea0c6
  input x87.r5 0xc01c_ffdd14120a764258
  input x87.r6 0x401c_af9e7fd476e2b565
  input x87.r7 0x401d_d5c29b17679619ef
  result x87.status 0x7004
  result x87.empty 0x1e
  result x87.r6 0xc01c_ffdd14120a764258

case to-memory-64 bits 64
  fld st, qword ptr [0x10004450]  ; dd 04 25 50 44 00 10
  input flags CF PF AF SF DF OF
  input x87.control 0xd7f
  input x87.status 0x5855
  input x87.empty 0xe3
  input x87.r2 0xbfff_daa48c6c4f950000
  input x87.r3 0x1993_3d6f0490c74592d3
  input x87.r4 0xc02e_fc79d30900000002
  input memory 0x10004456 0a c0
  result x87.status 0x5255
  result x87.r2 0xffff_c000000000000000

case to-memory-80 bits 64
  fld st, tbyte ptr [ecx]  ; 67 db a9 00 00 00 00
  input rcx 0xf3b7576910004260
  input flags CF ZF SF DF OF
  input x87.control 0x7f
  input x87.status 0x53f
  input x87.empty 0xfc
  input x87.r0 0x3ff5_c433012c6862f810
  input x87.r1 0x46a8_779ce185f360ca75
  input x87.r7 0xc013_8000000000008000
  input memory 0x10004260 ff ff ff ff 33 c5 e6 35 2f d1
  result x87.status 0x3d3f
  result x87.empty 0x7c
  result x87.r7 0xd12f_35e6c533ffffffff

case to-memory-32 bits 64
  fld st, dword ptr [r11d]  ; 67 41 d9 83 00 00 00 00
  input r11 0x57983c8210003e60
  input flags CF PF AF ZF DF
  input x87.control 0x97f
  input x87.status 0x1f16
  input x87.empty 0xe7
  input x87.r2 0x3fe0_9b07bd0337940f16
  input x87.r3 0xbfe0_9a821bba3901e30e
  input x87.r4 0xbfe2_ec43e065867bcafd
  input memory 0x10003e60 7f
  result x87.status 0x1516
  result x87.empty 0xe3
  result x87.r2 0x3f70_fe00000000000000

case fault bits 64
  fld st, tbyte ptr [0x10006ffd]  ; 67 db 2c 25 fd 6f 00 10
  input flags PF OF
  input x87.control 0x77f
  input x87.status 0x357
  input x87.r0 0x2930_ccfbdc4f3bccccd2
  input x87.r1 0x4023_9057925d1d8ea211
  input x87.r7 0x4021_86594d0000000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fld st, st(1)  ; d9 c1
  fld st, st(6)  ; d9 c6
  input flags AF OF
  input x87.status 0x4008
  input x87.empty 0x7d
  input x87.r0 0x7b26_4ce2ced58f41550a
  input x87.r1 0x0000_0000000000000001
  input x87.r7 0xc01f_f6c5346f672b4a24
  result x87.status 0x7049
  result x87.empty 0x3d
  result x87.r6 0xffff_c000000000000000
  result x87.r7 0xffff_c000000000000000

case code-32 bits 32
  fld st, st(6)  ; d9 c6
  input flags PF ZF SF DF
  input x87.status 0x6d
  input x87.empty 0xbc
  input x87.r0 0x3ff6_8dab01af0c1c78c8
  input x87.r1 0xbff4_c67e738000000000
  input x87.r6 0xbff6_8612b62798b45be6
  input x87.r7 0x3ff5_820c67c43e7f4472
  result x87.status 0x386d
  result x87.empty 0x3c
  result x87.r7 0xbff6_8612b62798b45be6
