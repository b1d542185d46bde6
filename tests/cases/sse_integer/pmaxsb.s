; PMAXSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmaxsb xmm2, xmm14  ; 66 41 0f 38 3c d6
  input xmm2 0xc02c800000000000_007fffffc2be8000
  input xmm14 0xc23f000042068000_55b454413700a669
  input flags CF PF AF ZF OF
  result xmm2 0xc23f000042060000_557f54413700a669

case memory-128 bits 64
  pmaxsb xmm6, [rsi*8+0x100065c8]  ; 66 0f 38 3c 34 f5 c8 65 00 10
  input rsi 0xf
  input xmm6 0xd0dae81b56ceb227_fff0000000000000
  input flags CF PF ZF SF OF
  input memory 0x10006640 ff ff ff ff ff ff 0f 00 ab c5 29 36 53 be 56 2a
  result xmm6 0x2a56e8535629c527_000f000000000000

case fault bits 64
  pmaxsb xmm4, [ebx+r8d*8]  ; 67 66 42 0f 38 3c a4 c3 00 00 00 00
  input rbx 0xa2c9623b10006f5a
  input r8 0xa2c9623b00000014
  input xmm4 0x528d63adff800000_c044500000000000
  input flags CF PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmaxsb xmm8, [rip+0x2fa6]  ; 66 44 0f 38 3c 05 a6 2f 00 00
  pmaxsb xmm9, xmm8          ; 66 45 0f 38 3c c8
  input xmm8 0x7ff0000000000000_71e8bf196b7c4dfd
  input flags ZF OF
  input memory 0x10003b70 ff ff ff ff 00 01 23 b8 00 00 00 00 34 12 c0 7f
  result xmm8 0x7ff0123400000000_712301196b7c4dff
  result xmm9 0x7f29293429292929_712929296b7c4d29

case code-32 bits 32
  pmaxsb xmm7, xmm6  ; 66 0f 38 3c fe
  input xmm6 0xffc00000ff800000_220a928ea1f38b4d
  input xmm7 0xf2a6552ffb8025a8_404af00000000000
  input flags CF PF AF ZF
  result xmm7 0xffc0552fff802500_404af0000000004d
