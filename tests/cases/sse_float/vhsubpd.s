; VHSUBPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vhsubpd xmm11, xmm2, xmm2  ; c5 69 7d da
  input xmm2 0xe9c181d837326dea_3524aed080000000
  input flags AF ZF
  result xmm11 0x69c181d837326dea_69c181d837326dea
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vhsubpd ymm4, ymm7, ymm9  ; c4 c1 45 7d e1
  input xmm7 0x000000000000001b_171657b01bb56c89
  input xmm9 0x0000000000000028_4057380000000000
  input ymm7.high 0x2582e65e838be5fd_7f8000017f800001
  input ymm9.high 0x0000000000000014_000000000000000e
  input flags CF ZF
  result xmm4 0x4057380000000000_171657b01bb56c89
  result ymm4.high 0x8000000000000006_7f8000017f800001
  result mxcsr 0x1fa2

case memory-128 bits 64
  vhsubpd xmm9, xmm6, [rdx*8+0x10004360]  ; c5 49 7d 0c d5 60 43 00 10
  input rdx 0x16
  input xmm6 0x4217000042a24000_634dd1ca07790c37
  input flags CF PF AF ZF SF OF
  input memory 0x10004410 01 00 00 00 00 00 de 42 00 00 00 00 00 60 51 40
  result xmm9 0x42ddffffffffeea1_634dd1ca07790c37
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vhsubpd ymm9, ymm13, [r12d+ecx*2-0x41]  ; 67 c4 41 15 7d 8c 4c bf ff ff ff
  input rcx 0x1da2cae00000019
  input r12 0x1da2cae1000472f
  input xmm13 0x426800004c66b312_7e6ed570000000ff
  input ymm13.high 0x29d43e4550c9ce72_894981abc2954000
  input flags PF ZF SF DF
  input memory 0x10004720 14 f8 00 c2 b4 4a 00 8f 00 00 00 00 00 00 e0 41
  input memory 0x10004730 ff ff ff 7f fb f9 bc ad be 79 1b a7 2c f9 4c e7
  result xmm9 0xc1e0000000000000_7e6ed570000000ff
  result ymm9.high 0x674cf92ca71b79be_a9d43e4550c9ce72
  result mxcsr 0x1fa0

case fault bits 64
  vhsubpd ymm11, ymm8, [rdx*1+0x10006fce]  ; c5 3d 7d 1c 15 ce 6f 00 10
  input rdx 0x17
  input xmm8 0x8ac9fcab5bb9b086_bfc000008cd3d868
  input ymm8.high 0x0000000000000037_c05d000000000000
  input flags SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vhsubpd ymm6, ymm15, [0x10006040]  ; c5 85 7d 34 25 40 60 00 10
  input xmm15 0x0000000000000002_7ff0000000000001
  input ymm15.high 0xc040600000000000_298b7fc49ee2ecab
  input flags CF AF OF
  input mxcsr 0x7f80
  input memory 0x10006040 b5 11 0c e7 ae ab a7 6a 64 42 cc 7f 00 80 6c 42
  input memory 0x10006052 12 42 00 00 00 4f 00 00 00 00 00 c0 56 40
  result xmm6 0x6aa7abaee70c11b4_7ff8000000000001
  result ymm6.high 0x4f0000004211ffff_4040600000000000
  result mxcsr 0x7fa1

case sequence bits 64
  vhsubpd xmm12, xmm13, xmm15  ; c4 41 11 7d e7
  vhsubpd xmm3, xmm0, xmm0     ; c5 f9 7d d8
  input xmm13 0xc2eec0007fc01234_c033200000000000
  input xmm15 0x0000000000000000_9f5059d9ad4dad40
  input flags CF SF DF
  result xmm3 0x0000000000000000_0000000000000000
  result xmm12 0x9f5059d9ad4dad40_42eec0007fc00fd0
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vhsubpd xmm6, xmm1, xmm0  ; c5 f1 7d f0
  input xmm0 0x00000000000000ff_4052080000000000
  input xmm1 0xaf3aedccc4250a22_000000000000002a
  input flags PF ZF SF OF
  result xmm6 0x4052080000000000_2f3aedccc4250a22
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
