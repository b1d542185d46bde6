; VFNMADDPD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfnmaddpd xmm14, xmm14, xmm15, xmm12  ; c4 43 09 79 f7 c0
  input xmm12 0x4055900000000000_0000000000000012
  input xmm14 0x402c400000000000_e81ce49e9bc17acf
  input xmm15 0x252d365effffffff_0000000080000000
  input flags PF ZF DF

case register-256 bits 64
  vfnmaddpd ymm14, ymm1, ymm8, ymm0  ; c4 43 75 79 f0 00
  input xmm0 0xc039a00000000000_8000000000000000
  input xmm1 0xff800000114decb7_14b6a120498c547b
  input xmm8 0x41e0000000000000_fff0000000000000
  input ymm0.high 0xd1f2c60c53688c04_2a8519072ef5ed91
  input ymm1.high 0x86c8e0208947a551_94f23327ffc8012c
  input ymm8.high 0xd7ca81109df910d9_a2ac224d1b205f7b
  input flags CF AF ZF SF DF

case memory-128 bits 64
  vfnmaddpd xmm1, xmm8, xmm6, [0x10003b80]  ; c4 e3 b9 79 0c 25 80 3b 00 10 60
  input xmm6 0x76fd155e6fb8bc16_42438000c29b0000
  input xmm8 0x12c708fbc2ae8000_000000000000000a
  input flags CF ZF SF
  input memory 0x10003b80 04 ba 9b 87 f5 82 8e 63 3e 85 06 61 e4 1b 7c 22

case memory-256 bits 64
  vfnmaddpd ymm15, ymm10, [rcx*8+0x10003c48], ymm14  ; c4 63 2d 79 3c cd 48 3c 00 10 e0
  input rcx 0x33
  input xmm10 0x0000000000000002_fdf8af9b591babe8
  input xmm14 0xc2f7c000b5bbae93_2903f3d7adbcb1bd
  input ymm10.high 0x2232f57dafb12f33_748068dffe7d895e
  input ymm14.high 0xe15fc3ed319a22af_ac9517dfdc4c4200
  input flags CF OF
  input memory 0x10003de6 16 c0 00 00 00 00 00 40 c9 42 00 00 00 00 00 c0
  input memory 0x10003df6 3e c0 da c5 c3 d5 69 93 ae 9d
