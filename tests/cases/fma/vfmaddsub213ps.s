; VFMADDSUB213PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmaddsub213ps xmm4, xmm13, xmm6  ; c4 e2 11 a6 e6
  input xmm4 0x0000000000000038_0e1402f753d9b1d6
  input xmm6 0xc036e00000000000_99dc5b9c00000000
  input xmm13 0xd9a33e81c2770000_dcd3fd7b109f1ebb
  input flags AF ZF SF
  result xmm4 0xc036e00080000d82_ab7521ff25074f96
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmaddsub213ps ymm10, ymm6, ymm12  ; c4 42 4d a6 d4
  input xmm6 0x258044df4de8cef2_91018abd00000000
  input xmm10 0x41e0000000000000_e80df49b05968017
  input xmm12 0x3b161f58ad1a2da9_4088000042548000
  input ymm6.high 0x96ec15e400000000_1afce4df5579d973
  input ymm10.high 0x0000000000000001_e715a95d9927c60d
  input ymm12.high 0x93217bb06f5a40a4_0000000000000000
  input flags AF SF DF OF
  result xmm10 0x3b161f582d1a2da9_4088023fc2548000
  result ymm10.high 0x93217bb0ef5a40a4_c293d885af23be25
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmaddsub213ps xmm12, xmm10, gs:[0xbc0]  ; 65 c4 62 29 a6 24 25 c0 0b 00 00
  input xmm10 0x12a565b4de9c7652_cdd1e48ce3a3f385
  input xmm12 0x0000000000007fff_8000000000000000
  input flags PF ZF SF
  input memory 0x10003fc6 f8 bf 00 00 c0 ff 00 00 c0 bf
  result xmm12 0xbfc00000ffc00000_bff8000080000000
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vfmaddsub213ps ymm14, ymm1, [0x10003be0]  ; c4 62 75 a6 34 25 e0 3b 00 10
  input xmm1 0x7fffffffffffffff_c2bcc000c21d0000
  input xmm14 0x46bbd2bda547991a_c99fc1f7733d4705
  input ymm1.high 0xe4df08a87928eb7b_42b4c00000000000
  input ymm14.high 0xef18ac783aaa4553_8000000000000000
  input flags CF PF AF
  input memory 0x10003be0 52 22 f0 61 60 59 0c 5f 43 ab 9e f4 3f a7 84 ab
  input memory 0x10003bf5 40 3b c0 00 00 00 00 00 40 c6 42
  result xmm14 0x7fffffffffffffff_5f0c5960f5e8291c
  result ymm14.high 0x7f8000007460b43c_c03b400000000000
  result mxcsr 0x1fa8

case fault bits 64
  vfmaddsub213ps xmm8, xmm10, [r8*1+0x10006fe5]  ; c4 22 29 a6 04 05 e5 6f 00 10
  input r8 0xe
  input xmm8 0x231f2441ffffffff_be91416bea2eef33
  input xmm10 0xbfc00000be000000_4284c000c0c40000
  input flags CF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmaddsub213ps ymm0, ymm10, ymm1  ; c4 e2 2d a6 c1
  input xmm0 0x9234a1cf69a98ab1_2d7c4868bf129341
  input xmm1 0x043c4738df430aa7_8a234e1100008000
  input xmm10 0x000fffffffffffff_41e0000000000000
  input ymm0.high 0x0000000080000000_46f4fb0effffffff
  input ymm1.high 0x000000000000002b_d112e8210eb8ab2b
  input ymm10.high 0xc08c00007fc01234_05455a2b3aa6fabf
  input flags ZF SF
  input mxcsr 0x9fc0
  result xmm0 0x043c4738ffffffff_2fdcbf5b80000000
  result ymm0.high 0x000000007fc01234_d112e821ffffffff
  result mxcsr 0x9fe0

case sequence bits 64
  vfmaddsub213ps ymm12, ymm10, ymm0  ; c4 62 2d a6 e0
  vfmaddsub213ps ymm8, ymm14, ymm10  ; c4 42 0d a6 c2
  input xmm0 0xc610ae192dc0a5db_7ff8000000001234
  input xmm10 0x39f30b2aa858897c_260f431d1d9d0cf5
  input xmm12 0x0000000000000010_b3f7633d34f4f796
  input ymm0.high 0x0000000000000038_c2088000ffd7164a
  input ymm10.high 0xd28fc6a451832287_759e3aaf180d7ade
  input ymm12.high 0x7fffffffffffffff_15c0a94f436132f4
  input flags CF ZF OF
  result xmm8 0x39f30b2a2858897c_260f431d9d9d0962
  result xmm12 0xc610ae19adc0a5db_7ff800001316483d
  result ymm8.high 0xd28fc6a4d1832287_759e3aaf3708e684
  result ymm12.high 0x7fffffffffffffff_4bee2941ffd7164a
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmaddsub213ps xmm6, xmm0, xmm3  ; c4 e2 79 a6 f3
  input xmm0 0xd3a9722e5ec57435_66b23212b2605c77
  input xmm3 0xffc000004f000000_a65011da80000000
  input xmm6 0x0000000000000008_4386f8c300000000
  input flags AF SF OF
  result xmm6 0xffc00000cf000000_6abbe6bb00000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
