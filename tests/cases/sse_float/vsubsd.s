; VSUBSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vsubsd xmm1, xmm10, xmm1  ; c5 ab 5c c9
  input xmm1 0x4049200000000000_c2f5c00000000000
  input xmm10 0xa91b1de561955b9d_bff8000000000000
  input flags CF SF
  result xmm1 0xa91b1de561955b9d_42f5bfffffffffe8
  result ymm1.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vsubsd xmm15, xmm2, [rdx*8+0x10003790]  ; c5 6b 5c 3c d5 90 37 00 10
  input rdx 0x16
  input xmm2 0xe6695a7400007fff_422b800042890000
  input flags ZF OF
  input memory 0x10003840 96 cb 40 5d 24 a6 62 9f
  result xmm15 0xe6695a7400007fff_422b800042890000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vsubsd xmm5, xmm2, [r11*4+0x10006fef]  ; c4 a1 6b 5c 2c 9d ef 6f 00 10
  input r11 0x3
  input xmm2 0x000000007fffffff_fe71bf2fe0bf5a85
  input flags PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vsubsd xmm2, xmm14, xmm11  ; c4 c1 0b 5c d3
  input xmm11 0x4041d00000000000_debc57e5ea73acac
  input xmm14 0x9e5de789814fe3db_00000000c24b0000
  input flags CF PF AF OF
  input mxcsr 0x5f80
  result xmm2 0x9e5de789814fe3db_5ebc57e5ea73acad
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa2

case sequence bits 64
  vsubsd xmm0, xmm0, gs:[0x35c0]  ; 65 c5 fb 5c 04 25 c0 35 00 00
  vsubsd xmm12, xmm14, xmm13      ; c4 41 0b 5c e5
  input xmm0 0x4b7be723273b26ef_0000000000000001
  input memory 0x100069c1 80 0a c2 00 40 d4 42
  result xmm0 0x4b7be723273b26ef_c2d44000c20a8000
  result xmm12 0x2e2e2e2e2e2e2e2e_2e2e2e1101010101
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vsubsd xmm4, xmm0, xmm3  ; c5 fb 5c e3
  input xmm0 0xf2464befaf528ca6_00000001ffc00000
  input xmm3 0x42f200007fc01234_c2050000c2bcc000
  input flags CF AF ZF
  result xmm4 0xf2464befaf528ca6_42050000c2bcc000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
