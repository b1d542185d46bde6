; VMINSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vminsd xmm13, xmm13, xmm2  ; c5 13 5d ea
  input xmm2 0xa488096da9140c1c_d544a33565b33be8
  input xmm13 0xf4ffb15400000080_0a5b757effffffff
  input flags PF SF
  result xmm13 0xf4ffb15400000080_d544a33565b33be8
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vminsd xmm10, xmm0, [ebp-0x1dab]  ; 67 c5 7b 5d 95 55 e2 ff ff
  input rbp 0xfcbf8b961000593b
  input xmm0 0xbff8000000000000_421a0000bfc00000
  input flags PF ZF DF
  input memory 0x10003b90 9e a3 73 ae 89 e5 fa 41
  result xmm10 0xbff8000000000000_41fae589ae73a39e
  result ymm10.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vminsd xmm6, xmm0, xmm7  ; c5 fb 5d f7
  input xmm0 0x5bb9e72f570f5bdc_00000000007fffff
  input xmm7 0xa9100f37ad19a6c4_1d87e6eeac0b391e
  input flags AF SF DF OF
  result xmm6 0x5bb9e72f570f5bdc_00000000007fffff
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vminsd xmm12, xmm10, [r15d-0x7c]  ; 67 c4 41 2b 5d a7 84 ff ff ff
  input r15 0xf21407c910007077
  input xmm10 0x131a58f05fce66c7_4607fbab43210a6b
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vminsd xmm11, xmm8, xmm2  ; c5 3b 5d da
  input xmm2 0xdbddd466f08925ff_80000000c0dc0000
  input xmm8 0x248d422b80000000_800000001a694fe0
  input flags CF ZF DF OF
  input mxcsr 0x9fc0
  result xmm11 0x248d422b80000000_8000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vminsd xmm13, xmm6, [r11d-0x6c]  ; 67 c4 41 4b 5d ab 94 ff ff ff
  vminsd xmm4, xmm3, xmm3          ; c5 e3 5d e3
  input r11 0xfa7fddda1000632c
  input xmm6 0xc7ed71ba00000080_0000000000000004
  input flags CF ZF DF
  input memory 0x100062c0 02
  result xmm4 0x2323232323232323_2323232323232323
  result xmm13 0xc7ed71ba00000080_0000000000000002
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case code-32 bits 32
  vminsd xmm3, xmm1, xmm2  ; c5 f3 5d da
  input xmm1 0xbff8000000000000_1961f6fe1f4616e9
  input xmm2 0xa349c003479dab52_000000000000002d
  input flags CF SF
  result xmm3 0xbff8000000000000_000000000000002d
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82
