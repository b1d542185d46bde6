; VDIVSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vdivsd xmm1, xmm0, xmm4  ; c5 fb 5e cc
  input xmm0 0x4056000000000000_c1d7b02a07ee0ac7
  input xmm4 0xb527e932749c78b1_ddc5fb16fc5797e6
  input flags CF AF ZF SF DF
  result xmm1 0x4056000000000000_24013e26505dfa97
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vdivsd xmm0, xmm11, [r15d+0xb365]  ; 67 c4 c1 23 5e 87 65 b3 00 00
  input r15 0x2ee4436a0fff870b
  input xmm11 0x8000000000000000_47aede465ce1d590
  input flags PF AF OF
  input memory 0x10003a70 25
  result xmm0 0x8000000000000000_7ff0000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1faa

case fault bits 64
  vdivsd xmm6, xmm9, [r11d*4+0x10006f49]  ; 67 c4 a1 33 5e 34 9d 49 6f 00 10
  input r11 0x835876c10000002d
  input xmm9 0xc3553b7a1716dc5d_403dc1ca32aa335d
  input flags AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vdivsd xmm14, xmm8, xmm9  ; c4 41 3b 5e f1
  input xmm8 0xab60fa8a56d20332_c056480000000000
  input xmm9 0x4044d00000000000_dd7ef728256d5ec5
  input flags ZF
  input mxcsr 0x3f80
  result xmm14 0xab60fa8a56d20332_22c7069181d70fdf
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa0

case sequence bits 64
  vdivsd xmm3, xmm0, gs:[0xea6]  ; 65 c5 fb 5e 1c 25 a6 0e 00 00
  vdivsd xmm3, xmm6, xmm8        ; c4 c1 4b 5e d8
  input xmm0 0xede5afc5ffffffff_c22cf07800000080
  input flags CF PF AF ZF
  input memory 0x100042a8 63 e1 aa 6a 47 0b
  result xmm3 0x2626262626262626_3ded571b43288fa0
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vdivsd xmm6, xmm6, xmm2  ; c5 cb 5e f2
  input xmm2 0x5a59baf8b3ef74e5_b2c0e364a0c9d9c2
  input xmm6 0x5af42663d6e54e49_77ef20803318825e
  result xmm6 0x5af42663d6e54e49_fff0000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8
