; VPGATHERDD: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-32 bits 64
  vpgatherdd xmm13, [r8d+xmm5*2], xmm7  ; 67 c4 42 41 90 ac 68 00 00 00 00
  input r8 0x8ff7ee681000328c
  input xmm5 0x000005d600000f2b_000012ad00001093
  input xmm7 0x42c7400029a96732_42a480007f800000
  input xmm13 0x007fffff00000000_7860b28efe89fa51
  input ymm5.high 0x0000114a00001eba_0000110500000c06
  input flags CF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256-32 bits 64
  vpgatherdd ymm6, [r12d+ymm10*2], ymm9  ; 67 c4 82 35 90 b4 54 00 00 00 00
  input r12 0x1e68d63f10003189
  input xmm6 0xe7a364f641f00000_2796310cffffffff
  input xmm9 0x76e9879bffdf4c7f_6300ff2128692ea5
  input xmm10 0x000003ab000001f0_00000c7400000e6e
  input ymm6.high 0xc65df6dac2adc000_14fdccacc9348eb0
  input ymm9.high 0x404e500000000000_c29a400041970000
  input ymm10.high 0x00001060000003f1_00000a5e00000b79
  input flags CF PF ZF OF
  input memory 0x10003569 a8 a2 ad fa
  input memory 0x10004645 e0 d9 48 47
  result xmm6 0xe7a364f6faada2a8_2796310cffffffff
  result xmm9 0x0000000000000000_0000000000000000
  result ymm6.high 0xc65df6dac2adc000_4748d9e0c9348eb0
  result ymm9.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpgatherdd ymm12, [ymm2*2], ymm11  ; 67 c4 62 25 90 24 55 00 00 00 00
  input xmm2 0x0800380008002650_0800259e08002644
  input xmm11 0xc1d90000d9d81714_fc69759b80000000
  input xmm12 0xa408e9d6f2ad567b_6903f90ae5a6f92d
  input ymm2.high 0x080027a3080021e6_080027cb08001df7
  input ymm11.high 0xa8212fe21f4c9df8_5a870aca6a628e96
  input ymm12.high 0x000000007fffffff_6d1a1e933bd3e97c
  input flags AF ZF SF
  input memory 0x10004b3d 80 a0 42
  input memory 0x10004c88 38
  input memory 0x10004ca0 2e b3 76 30
  result xmm11 0xffffffff00000000_0000000000000000
  result xmm12 0xa408e9d63076b32e_42a0800000000038
  result ymm11.high 0xffffffff00000000_0000000000000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpgatherdd xmm5, [r8d+xmm11*4+0x187], xmm3  ; 67 c4 82 61 90 ac 98 87 01 00 00
  vpgatherdd xmm5, [r8d+xmm11*4+0x187], xmm3  ; 67 c4 82 61 90 ac 98 87 01 00 00
  input r8 0x1817e6e210003695
  input xmm3 0xc3b795c5ce35094c_464f407f68eebab8
  input xmm5 0x8a40660693c9aa4d_0000000000007fff
  input xmm11 0x000007ecfffffeb5_0000052b000001c0
  input ymm11.high 0x00000555fffffe50_000006e0000002e7
  input flags CF ZF SF OF
  input memory 0x100032f0 16
  result xmm3 0x0000000000000000_0000000000000000
  result xmm5 0x0000000000000016_0000000000007fff
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpgatherdd xmm7, [esi+xmm6*8], xmm2  ; c4 e2 69 90 bc f6 00 00 00 00
  input rsi 0x10003761
  input xmm2 0x415a000000000000_16f5b01fc2ad0000
  input xmm6 0x000001ad000003e1_0000017e00000125
  input xmm7 0x8238517e22065256_644954d63e9255cb
  input ymm6.high 0x0000029300000031_0000018d00000142
  input flags PF AF SF DF
  input memory 0x10004089 b1 6f d9 39
  result xmm2 0x0000000000000000_0000000000000000
  result xmm7 0x8238517e22065256_644954d639d96fb1
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
