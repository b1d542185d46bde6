; VSQRTSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vsqrtsd xmm0, xmm15, xmm3  ; c5 83 51 c3
  input xmm3 0x285a447a90dad063_1bbce0d73b1c858b
  input xmm15 0xc052980000000000_54bc1fa789113f13
  input flags CF PF ZF SF
  result xmm0 0xc052980000000000_2dd57ed307d00a3a
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vsqrtsd xmm1, xmm1, [r15*1+0x100038d1]  ; c4 a1 73 51 0c 3d d1 38 00 10
  input r15 0x3f
  input xmm1 0xb467e6aa4f000000_b0d92a3200000002
  input flags CF AF OF
  input memory 0x10003911 80 42 42 00 00 21 c2
  result xmm1 0xb467e6aa4f000000_fff8000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

case fault bits 64
  vsqrtsd xmm5, xmm3, [0x10007000]  ; c5 e3 51 2c 25 00 70 00 10
  input xmm3 0xe2346083d14ddaad_80000000c2ecc000
  input flags CF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vsqrtsd xmm13, xmm6, [0x10004618]  ; 67 c5 4b 51 2c 25 18 46 00 10
  input xmm6 0x429780005479201a_3f600000b1123067
  input flags CF PF ZF SF DF
  input mxcsr 0x3f80
  input memory 0x10004618 02
  result xmm13 0x429780005479201a_1e66a09e667f3bcc
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa2

case sequence bits 64
  vsqrtsd xmm14, xmm12, xmm0  ; c5 1b 51 f0
  vsqrtsd xmm14, xmm4, xmm8   ; c4 41 5b 51 f0
  input xmm0 0xb63c40472c6955ab_276034ba35e823ef
  input xmm12 0x91899b9100000080_425b164702d5402e
  input flags PF AF ZF DF
  result xmm14 0x2424242424242424_340bcda07e0c0000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vsqrtsd xmm3, xmm4, xmm4  ; c5 db 51 dc
  input xmm4 0x4dcc1e3008463dfe_dcf306542c8fdd50
  input flags CF AF ZF SF OF
  result xmm3 0x4dcc1e3008463dfe_fff8000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81
