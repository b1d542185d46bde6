; FCOM: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcom st, st(3)  ; d8 d3
  input flags CF ZF SF OF
  input x87.status 0x566b
  input x87.empty 0xd3
  input x87.r1 0x3ff9_cd00000000000000
  input x87.r2 0xbffa_9aaea0d7dcd0c66c
  input x87.r3 0x3ff9_a4cdc1378724ec87
  input x87.r5 0xbffd_ee7a5677f32d5992
  result x87.status 0x106b

case to-memory-64 bits 64
  fcom st, qword ptr [r11d-0x70]  ; 67 41 dc 93 90 ff ff ff
  input r11 0xf409d16410003c98
  input flags PF
  input x87.control 0xf7f
  input x87.status 0x3766
  input x87.empty 0x9f
  input x87.r5 0xbfd9_fcd79cf70e4f13bb
  input x87.r6 0xbfd9_bf028ec3c7cc405f
  input x87.r7 0x3fd9_804d6418c0000000
  input memory 0x10003c28 6c c0 6e 13 33 b2 0a 66
  result x87.status 0x3166

case to-memory-32 bits 64
  fcom st, dword ptr [0x100044f4]  ; d8 14 25 f4 44 00 10
  input flags ZF SF OF
  input x87.control 0xe60
  input x87.status 0x6000
  input x87.empty 0xdf
  input x87.r3 0x3fec_de416980f2000000
  input x87.r4 0x3fec_d767529cab200000
  input x87.r5 0xd2da_1615c3115e18b6f9
  input memory 0x100044f4 11 88 95 95
  result x87.status 0xe5c1

case fault bits 64
  fcom st, qword ptr [ebp+r15d*4-0xf1b0]  ; 67 42 dc 94 bd 50 0e ff ff
  input rbp 0x155ddc9e10012ff0
  input r15 0x155ddc9effffffea
  input flags CF ZF SF OF
  input x87.control 0xb74
  input x87.status 0x8eb5
  input x87.empty 0xf9
  input x87.r0 0xbfee_8820b226d4635ae5
  input x87.r1 0x4033_8000000000000010
  input x87.r2 0xbfee_d6cba30b10209de8
  input memory 0x10003de9 80 e9 42 00 c0 88 c2
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcom st, st(0)  ; d8 d0
  fcom st, st(2)  ; dc d2
  input flags CF DF
  input x87.control 0x7f
  input x87.status 0x2422
  input x87.empty 0xcf
  input x87.r3 0xc00c_a00adeb91774e028
  input x87.r4 0x74ae_8d9b8864cd653439
  input x87.r5 0xffff_8000000000000000
  result x87.status 0x6563

case code-32 bits 32
  fcom st, st(0)  ; d8 d0
  input flags AF ZF SF OF
  input x87.control 0x77f
  input x87.status 0x73b
  input x87.empty 0x7c
  input x87.r0 0x402d_c1ce1d3cb9d07add
  input x87.r1 0x4016_d301200000000000
  input x87.r7 0x7ffe_ffffffffffffffff
  result x87.status 0x403b
