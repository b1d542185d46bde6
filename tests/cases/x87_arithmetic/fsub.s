; FSUB: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fsub st, st(3)  ; d8 e3
  input flags CF AF ZF SF
  input x87.status 0x4e27
  input x87.empty 0xe8
  input x87.r0 0x400a_966ed2ac80000000
  input x87.r1 0x400a_cc9ea15a4a5ecb10
  input x87.r2 0x400b_bdec9c49260383b2
  input x87.r4 0x400d_9c9f608a4957480e
  result x87.status 0x4c27
  result x87.r1 0xc00d_830b8c5f000b6eac

case to-memory-64 bits 64
  fsub st, qword ptr [0x10003bc0]  ; dc 24 25 c0 3b 00 10
  input flags SF OF
  input x87.status 0x6342
  input x87.empty 0xdf
  input x87.r4 0x400c_fd91e9f900008000
  input x87.r5 0x3fda_dee29cc888d1e989
  input memory 0x10003bc1 c3 cb 20 9f 7d 95 d4
  result x87.status 0x6143
  result x87.empty 0xcf
  result x87.r4 0xffff_c000000000000000

case to-memory-32 bits 64
  fsub st, dword ptr [0x10004770]  ; d8 24 25 70 47 00 10
  input flags PF OF
  input x87.status 0x426e
  input x87.empty 0x7e
  input x87.r0 0xc019_b3fb905800000000
  input x87.r1 0xc01d_f5172dc3f6252091
  input x87.r7 0xc01d_d5105c01baeaae0b
  input memory 0x10004770 fa 67 aa 8d
  result unchanged

case fault bits 64
  fsub st, dword ptr [r10d+5]  ; 67 41 d8 a2 05 00 00 00
  input r10 0x1d1ef0f310006ff8
  input flags CF PF SF
  input x87.status 0x727a
  input x87.empty 0x1f
  input x87.r5 0x3ff0_9c5a12fd0ceafbcd
  input x87.r6 0xbfef_f7f71b489ed4e21d
  input x87.r7 0x3fec_f86cef38e0000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fsub st, dword ptr [0x100066c0]  ; d8 24 25 c0 66 00 10
  fsub st, st(0)                   ; d8 e0
  input flags CF PF AF ZF OF
  input x87.status 0x5776
  input x87.empty 0xf1
  input x87.r1 0xc021_ab093f2a80000000
  input x87.r2 0xc000_800000000000002e
  input x87.r3 0x3ffd_f7ce40f91c2d244f
  input memory 0x100066c0 48 11 17 12
  result x87.status 0x5576
  result x87.r2 0x0000_0000000000000000

case code-32 bits 32
  fsub st, st(3)  ; d8 e3
  input flags CF PF AF DF
  input x87.control 0x36f
  input x87.status 0x2d2f
  input x87.empty 0x8e
  input x87.r0 0x7fff_c000000000000000
  input x87.r4 0xdbcd_9a384429b100c225
  input x87.r5 0x2cf3_e96604e1e2075876
  input x87.r6 0x7fff_8000000000000000
  result x87.r5 0x7fff_c000000000000000
