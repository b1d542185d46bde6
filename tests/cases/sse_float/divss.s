; DIVSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  divss xmm4, xmm0  ; f3 0f 5e e0
  input xmm0 0x8d2878fe3646b90d_000000007fffffff
  input xmm4 0x3f8000007f800001_42a300004f000000
  input flags CF PF AF DF OF
  result xmm4 0x3f8000007f800001_42a300007fffffff

case memory-128-32 bits 64
  divss xmm15, [r11d+r13d*2+0x28]  ; 67 f3 47 0f 5e bc 6b 28 00 00 00
  input r11 0x879ad0f410003fee
  input r13 0x879ad0f40000000b
  input xmm15 0xf241e46837e8d33d_305754f1304d6dcc
  input flags ZF SF DF
  input memory 0x1000402c 72 fa 06 cf
  result xmm15 0xf241e46837e8d33d_305754f1a0c2ceef
  result mxcsr 0x1fa0

case fault bits 64
  divss xmm6, [rip+0x6438]  ; f3 0f 5e 35 38 64 00 00
  input xmm6 0x58a42893a81df73f_423b8000d3ec288d
  input flags AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  divss xmm8, [r13d-0x56]  ; 67 f3 45 0f 5e 85 aa ff ff ff
  input r13 0x43e44cb610006b96
  input xmm8 0x7f8000015871b41e_df83c2be48bd63fb
  input flags PF AF SF
  input mxcsr 0x3f80
  input memory 0x10006b40 01
  result xmm8 0x7f8000015871b41e_df83c2be7f7fffff
  result mxcsr 0x3faa

case sequence bits 64
  divss xmm0, [rip+0x2dd8]  ; f3 0f 5e 05 d8 2d 00 00
  divss xmm4, xmm3          ; f3 0f 5e e3
  input xmm0 0xea5d8657c2450000_41e0000000000000
  input flags CF AF ZF DF OF
  result xmm0 0xea5d8657c2450000_41e00000ffc00000
  result xmm4 0x2424242424242424_242424244080c9a6
  result mxcsr 0x1fa1

case code-32 bits 32
  divss xmm5, xmm6  ; f3 0f 5e ee
  input xmm5 0x8000000000000000_0c2a9545111ee3d1
  input xmm6 0x4045e00000000000_d080069e668b356c
  input flags PF AF ZF SF
  result xmm5 0x8000000000000000_0c2a954500000000
  result mxcsr 0x1fb0
