; VMPSADBW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vmpsadbw xmm15, xmm4, xmm3, 0xf1  ; c4 63 59 42 fb f1
  input xmm3 0x4bccb77c489eb3d9_000000000000002a
  input xmm4 0x75c506411ebdef75_114f16f18493791e
  input flags PF AF DF
  result xmm15 0x023201c400eb0167_01da021e028101ae
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vmpsadbw ymm13, ymm4, ymm4, 0x18  ; c4 63 5d 42 ec 18
  input xmm4 0xee4c760780000000_cce6118a73eac9ec
  input ymm4.high 0x10558cfb072deb82_ac6045e82889f66b
  input flags CF PF AF ZF SF OF
  result xmm13 0x0246016601890177_0204011a00d20000
  result ymm13.high 0x010c01c301ab0101_018f019e010d0146

case memory-128-immediate bits 64
  vmpsadbw xmm15, xmm3, [rip+0x34b6], 0x84  ; c4 63 61 42 3d b6 34 00 00 84
  input xmm3 0x360a66b8e195d029_bff8000000000000
  input flags DF
  input memory 0x10004081 80 6e c2 32 d5 4b 7d e2 a2 33 a4 6f 81 ea e7
  result xmm15 0x01d9019c016200bf_01a5018a0162010d
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vmpsadbw ymm6, ymm2, [0x10003980], 0xfe  ; c4 e3 6d 42 34 25 80 39 00 10 fe
  input xmm2 0xa325292a00000080_4051e00000000000
  input ymm2.high 0x3ff0000000000000_a6224e0fb56e9100
  input flags CF PF AF SF
  input memory 0x10003984 3c 4f 2a 95 00 00 00 80 92 8d 3d 83 00 80 29 42
  input memory 0x10003996 c6 c1 a7 b1 e6 11 33 b5 44 d9
  result xmm6 0x00ae008100560100_0140019101710171
  result ymm6.high 0x0143020502050205_0245013d01e900e0

case fault bits 64
  vmpsadbw ymm2, ymm5, [r12d+0x56bb], 0x91  ; 67 c4 c3 55 42 94 24 bb 56 00 00 91
  input r12 0x5a52c1d01000193d
  input xmm5 0x70c9d5c706d6d08a_2c2c01f35890d928
  input ymm5.high 0x3f62074088d6f7e7_4053c00000000000
  input flags AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmpsadbw xmm0, xmm3, xmm0, 0x80  ; c4 e3 61 42 c0 80
  vmpsadbw xmm6, xmm3, xmm9, 5     ; c4 c3 61 42 f1 05
  input xmm0 0x0000000000000001_00000000000000ff
  input xmm3 0x5d67adf0590a6651_4046600000000000
  input flags PF ZF SF DF OF
  result xmm0 0x018001b0017601e5_01a5015f00ff00ff
  result xmm6 0x01b9019a015300b4_009b009900930094
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmpsadbw xmm6, xmm2, xmm7, 0xff  ; c4 e3 69 42 f7 ff
  input xmm2 0x0000000000000080_e92edccd865a7589
  input xmm7 0xd6fd05f0115a64d9_0000000000000004
  input flags ZF DF
  result xmm6 0x02c802c802c80248_025502f900a701dc
  result ymm6.high 0x0000000000000000_0000000000000000
