; VFMADDSUB132PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmaddsub132pd xmm15, xmm4, xmm14  ; c4 42 d9 96 fe
  input xmm4 0x292c52d1488f727e_7f800000c0e40000
  input xmm14 0x3cbf18ede0b84808_0341b6a775b97fb6
  input xmm15 0x420880007fc01234_29089e2d219a8a5d
  input flags CF AF
  result xmm15 0x3ed7cf169c32ae7e_ff800000c0e40000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfmaddsub132pd ymm6, ymm9, ymm1  ; c4 e2 b5 96 f1
  input xmm1 0xcfb62c73927f22e3_42f4c0007fc01234
  input xmm6 0xbd9ec7099321f23b_0763964fccb29f5b
  input xmm9 0x0b4b63d1024c24ba_7f800001a1960098
  input ymm1.high 0x0000000000000001_2c21fd9214c70652
  input ymm6.high 0x0000000000000015_000000000000002e
  input ymm9.high 0x6a07840e10a4611d_4039e00000000000
  input flags CF PF AF OF
  result xmm6 0x4d6553976a827123_ff800001a1960098
  result ymm6.high 0x6a07840e10a4611d_c039e00000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmaddsub132pd xmm9, xmm6, [rip+0x3207]  ; c4 62 c9 96 0d 07 32 00 00
  input xmm6 0xafb158a280000000_4052380000000000
  input xmm9 0x404c800000000000_7ff0000000000000
  input flags CF PF AF ZF OF
  input memory 0x10003dd2 98 c1 00 80 cd c2 9e 4e db ae 63 36 0f 7e
  result xmm9 0x7e6bcc70c7bb5205_fff0000000000000
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfmaddsub132pd ymm7, ymm4, [rip+0x2f97]  ; c4 e2 dd 96 3d 97 2f 00 00
  input xmm4 0xc80d42501574b970_35403b357faa13ce
  input xmm7 0x37fd790e33f0426e_9dfbee2cc16dd354
  input ymm4.high 0x2c2716264422a2af_000000007fffffff
  input ymm7.high 0xec2289673f800000_b0e8661bc2e98000
  input flags PF AF ZF SF DF OF
  input memory 0x10003b60 16 00 00 00 00 00 00 00 00 00 e4 c2 82 b4 02 e1
  input memory 0x10003b75 f0 53 40 32
  result xmm7 0xd9113a595c64e474_b5403b357faa13ce
  result ymm7.high 0x2c2716264422a1c7_b14e673c97e0f680
  result mxcsr 0x1fa2

case fault bits 64
  vfmaddsub132pd xmm6, xmm12, [rip+0x6429]  ; c4 e2 99 96 35 29 64 00 00
  input xmm6 0x71c5e9a2c30c5658_b93d6af5b82c57d7
  input xmm12 0xe81b2568c1a819b9_9bcd33647f800000
  input flags CF AF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmaddsub132pd xmm15, xmm1, [esi+ebx*4]  ; 67 c4 62 f1 96 bc 9e 00 00 00 00
  input rbx 0xd2723d51fffffff0
  input rsi 0xd2723d5110003b20
  input xmm1 0xf7b107a3000000ff_0000000000000012
  input xmm15 0xbd6477d31719110f_0000000000000002
  input flags AF ZF
  input mxcsr 0x9fc0
  input memory 0x10003ae0 1f 00 00 00 00 00 00 00 f0 ec f3 f1 80 8e 2e 88
  result xmm15 0xf7b107a3000000ff_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x9fe0

case sequence bits 64
  vfmaddsub132pd ymm2, ymm14, ymm9  ; c4 c2 8d 96 d1
  vfmaddsub132pd xmm4, xmm12, xmm3  ; c4 e2 99 96 e3
  input xmm2 0x07ba998ff5246913_784c0e8b9b926ead
  input xmm9 0xc02b800000000000_c025800000000000
  input xmm14 0xa82f38557fffffff_7e96f0913d470bfb
  input ymm2.high 0x000000007fffffff_426c80007f800001
  input ymm9.high 0xc2e600007effffd0_8de8a906f40ea45a
  input ymm14.high 0x000000000000003b_7c959a79a0038ab6
  input flags PF SF
  result xmm2 0xa82f38557fffffff_fe96f0913d470bfb
  result xmm4 0x2c2c2c2c2c2c2c2c_ac2c2c2c2c2c2c2c
  result ymm2.high 0x81b600007ed3ffcf_fc959a79a0038ab6
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmaddsub132pd xmm3, xmm6, xmm6  ; c4 e2 c9 96 de
  input xmm3 0x953cebe342658000_bbfde04a42f8c000
  input xmm6 0x75484d2aa85677f9_f2c0c10121e5d4e2
  input flags PF
  result xmm3 0x75484d2aa85677f9_72c0c10121e5d4e2
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
