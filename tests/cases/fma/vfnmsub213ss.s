; VFNMSUB213SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub213ss xmm1, xmm5, xmm3  ; c4 e2 51 af cb
  input xmm1 0x0f5178b2f88c7897_00000000c309227e
  input xmm3 0xfff8000000000000_c2610000c2388000
  input xmm5 0x42f2c000ff800000_204f0db62c4b813a
  input flags PF SF
  result xmm1 0x0f5178b2f88c7897_0000000042388000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfnmsub213ss xmm13, xmm11, gs:[0x6e4]  ; 65 c4 62 21 af 2c 25 e4 06 00 00
  input xmm11 0x0b9c0068422a0233_4f0000009c628684
  input xmm13 0x0000000000000010_46d457648375a2ba
  input flags PF SF OF
  input memory 0x10003ae4 ff ff 0f
  result xmm13 0x0000000000000010_46d45764800fffff
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case fault bits 64
  vfnmsub213ss xmm5, xmm14, [esp+0x12]  ; 67 c4 e2 09 af ac 24 12 00 00 00
  input rsp 0xb899e7cf10006fed
  input xmm5 0xc11800007f800001_7ff0000000000000
  input xmm14 0x0cc54efa093f44ca_7ff8000000001234
  input flags CF PF AF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub213ss xmm6, xmm3, xmm1  ; c4 e2 61 af f1
  input xmm1 0xe14e55bc42988000_7ff8000000001234
  input xmm3 0x707488db368e50ec_8000000000000001
  input xmm6 0x000000000000001a_0d86a7bca4d86453
  input flags ZF
  input mxcsr 0x5f80
  result xmm6 0x000000000000001a_0d86a7bc80001233
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fb2

case sequence bits 64
  vfnmsub213ss xmm15, xmm15, [rbp*8+0x10003e8c]  ; c4 62 01 af 3c ed 8c 3e 00 10
  vfnmsub213ss xmm11, xmm7, xmm9                 ; c4 42 41 af d9
  input rbp 0x20
  input xmm15 0x4204800042b18000_c2e5c000c0ec0000
  input flags CF ZF SF
  input memory 0x10003f8c 6f 59 ad 82
  result xmm11 0x2b2b2b2b2b2b2b2b_2b2b2b2ba9292929
  result xmm15 0x4204800042b18000_c2e5c000c2599000
  result ymm11.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfnmsub213ss xmm0, xmm7, xmm0  ; c4 e2 41 af c0
  input xmm0 0xd659d7df7feeb4d3_04d0f76e81213fc8
  input xmm7 0x67fcf5bb75772668_7ff8000000001234
  input flags CF AF SF OF
  result xmm0 0xd659d7df7feeb4d3_04d0f76e01213fc8
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
