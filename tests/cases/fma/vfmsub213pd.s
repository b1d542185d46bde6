; VFMSUB213PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub213pd xmm5, xmm6, xmm14  ; c4 c2 c9 aa ee
  input xmm5 0x1cb78004799e34ba_425c8000122d4a63
  input xmm6 0x9e9e8b8300000002_9fd9caa6df6299d3
  input xmm14 0xffc000003f800000_c0ac0000c2a50000
  input flags PF ZF
  result xmm5 0x7fc000003f800000_40ac0000c2a50000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfmsub213pd ymm2, ymm11, ymm2  ; c4 e2 a5 aa d2
  input xmm2 0xc05bd00000000000_c87b3742a626b743
  input xmm11 0x8000000000000000_c05ed00000000000
  input ymm2.high 0x03e9c7594bddf95f_6a394dfca5d2b02b
  input ymm11.high 0x2ff8efb27f800000_172b59bab82c5ff7
  input flags CF SF DF
  result xmm2 0x405bd00000000000_48ea6b24324894e5
  result ymm2.high 0x83e9c7594bddf95f_ea394dfca5d2b02b
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfmsub213pd xmm2, xmm13, [ebx+ecx*4]  ; 67 c4 e2 91 aa 94 8b 00 00 00 00
  input rcx 0xac19704b0000000f
  input rbx 0xac19704b10003f74
  input xmm2 0x000fffffffffffff_98b3454000000080
  input xmm13 0x0000000000000029_0000000000000000
  input flags CF ZF SF
  input memory 0x10003fb0 c7 0a d4 38 00 00 68 c1 f3 3d 10 71 39 c3 2b b5
  result xmm2 0x352bc33971103df3_4168000038d40ac7
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfmsub213pd ymm13, ymm13, [r15*2+0x100040e2]  ; c4 22 95 aa 2c 7d e2 40 00 10
  input r15 0x1f
  input xmm13 0xbff8000000000000_2da170c1c0380000
  input ymm13.high 0xc774b7c47cd5678f_4b4eec30aaef479a
  input flags AF ZF
  input memory 0x10004120 7f 00 00 00 00 00 00 00 b8 94 3b b3 cb 98 58 40
  input memory 0x10004130 bf 1d b4 d5 a5 b0 22 74 ae 90 3f 5c 6e 52 b3 7c
  result xmm13 0xc05808cbb33b94b8_1b5302b65a24464c
  result ymm13.high 0xfcb3526e5c3f90ae_f422b0a5d5b41dbf
  result mxcsr 0x1fa2

case fault bits 64
  vfmsub213pd xmm12, xmm6, [0x10006ffc]  ; c4 62 c9 aa 24 25 fc 6f 00 10
  input xmm6 0xe114849600000000_9a2b8a85b5b6f7ed
  input xmm12 0x1b771bdcba0ae7be_88286b2d78613c8d
  input flags CF PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub213pd ymm14, ymm7, ymm13  ; c4 42 c5 aa f5
  input xmm7 0x8000000000000000_7a358cccd994de11
  input xmm13 0x0000000041ca0000_8000000000000000
  input xmm14 0x65c8ab7b1586c945_c0567ebcd63805cc
  input ymm7.high 0x8f1f4470a0e2208d_3bf0870c36ee0d2f
  input ymm13.high 0xf9598e4aafbb763a_322a726870797561
  input ymm14.high 0x8db23b68df3ea59c_167f02433ffa3f26
  input flags PF AF OF
  input mxcsr 0x9fc0
  result xmm14 0x8000000000000000_fa9e4c4ccf4bcabb
  result ymm14.high 0x79598e4aafbb763a_b22a726870797561
  result mxcsr 0x9fe0

case sequence bits 64
  vfmsub213pd xmm8, xmm7, xmm8  ; c4 42 c1 aa c0
  vfmsub213pd ymm9, ymm3, ymm6  ; c4 62 e5 aa ce
  input xmm7 0x4059300000000000_ed0efa97acea3d7f
  input xmm8 0x4053400000000000_65f612ffc657b01b
  input flags CF ZF SF DF OF
  result xmm8 0x40be00c000000000_fff0000000000000
  result xmm9 0xa626262626262626_a626262626262626
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm9.high 0xb636363636363636_b636363636363636
  result mxcsr 0x1fa8

case code-32 bits 32
  vfmsub213pd xmm0, xmm4, xmm3  ; c4 e2 d9 aa c3
  input xmm0 0x41a10000418d0000_bff8000000000000
  input xmm3 0x790d12aefe87a8d0_da6cb99c33c14cc2
  input xmm4 0x171811b980000000_ac4a72b3d710daa0
  input flags AF ZF DF
  result xmm0 0xf90d12aefe87a8d0_5a6cb99c33c14cc2
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
