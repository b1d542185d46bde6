; SUBSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  subss xmm1, xmm8  ; f3 41 0f 5c c8
  input xmm1 0xc287c000424a0000_480b04bd44e77450
  input xmm8 0x000000000000000d_eb24174847ec91ce
  input flags AF ZF SF OF
  result xmm1 0xc287c000424a0000_480b04bdc7e8f3fd
  result mxcsr 0x1fa0

case memory-128-32 bits 64
  subss xmm11, [0x10004241]  ; f3 44 0f 5c 1c 25 41 42 00 10
  input xmm11 0x0000000000000000_1e775461ff4c09c8
  input flags OF
  input memory 0x10004241 80 a9 c2 ba
  result mxcsr 0x1fa0

case fault bits 64
  subss xmm13, [rip+0x6437]  ; f3 44 0f 5c 2d 37 64 00 00
  input xmm13 0xeffdefe02bd11ebc_186052836fff2720
  input flags CF PF AF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  subss xmm6, xmm3  ; f3 0f 5c f3
  input xmm3 0x60aa977ab88ea5d3_df9e9c2ecd09f017
  input xmm6 0x876c4c488a5df027_016cf289f345efb2
  input flags CF PF SF
  input mxcsr 0x7f80
  result xmm6 0x876c4c488a5df027_016cf289f345efb1
  result mxcsr 0x7fa0

case sequence bits 64
  subss xmm7, xmm0  ; f3 0f 5c f8
  subss xmm2, xmm0  ; f3 0f 5c d0
  input xmm0 0xbe80a8e97e2ac4d4_0000000000000000
  input xmm7 0x750f5aed9ff6e331_ac6349ce40ea4443
  input flags CF PF AF ZF
  result unchanged

case code-32 bits 32
  subss xmm5, xmm0  ; f3 0f 5c e8
  input xmm0 0xc2538000ff800000_000000000000003e
  input xmm5 0x54e90a813ff9f8db_30f1a7615f7a4ac3
  input flags CF
  result mxcsr 0x1fa2
