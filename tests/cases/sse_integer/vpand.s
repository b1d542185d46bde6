; VPAND: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpand xmm2, xmm4, xmm15  ; c4 c1 59 db d7
  input xmm4 0xc2480000007fffff_4059f80000000000
  input xmm15 0x0000000080000000_0000000000000005
  input flags CF AF ZF
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpand ymm10, ymm5, ymm6  ; c5 55 db d6
  input xmm5 0x7cf1ad0e0d426241_8ec902354c91953c
  input xmm6 0x7ff8000000001234_3e665271f07d0905
  input ymm5.high 0xff8000009ce4232f_fd129a23cf267029
  input ymm6.high 0x7fffffffffffffff_930ada8d460a2c15
  input flags CF PF ZF DF OF
  result xmm10 0x7cf0000000000200_0e40023140110104
  result ymm10.high 0x7f8000009ce4232f_91029a0146022001

case memory-128 bits 64
  vpand xmm10, xmm15, [esi+ebx*8+0x4ed4]  ; 67 c5 01 db 94 de d4 4e 00 00
  input rbx 0x33f9512ffffffe5
  input rsi 0x33f95120fffeef4
  input xmm15 0x007fffffdc1d167b_ac8e4b71514a7a95
  input flags ZF DF OF
  input memory 0x10003cf0 84 40 f1 fb 5a 9a 90 a9
  result xmm10 0x0000000000000000_a8800a5051404084
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpand ymm0, ymm7, gs:[0x900]  ; 65 c5 c5 db 04 25 00 09 00 00
  input xmm7 0x3153b0b4088560ef_0000000000000000
  input ymm7.high 0x000fffffffffffff_c021800000000000
  input flags PF SF DF
  input memory 0x10003d00 20 db 97 ba 0a 82 c2 1b 42 66 57 80 00 00 80 3f
  input memory 0x10003d10 02 00 00 00 00 00 00 00 ff ff ff 7f
  result xmm0 0x3100000000056042_0000000000000000
  result ymm0.high 0x000000007fffffff_0000000000000000

case fault bits 64
  vpand ymm5, ymm5, [r8*8+0x10006e03]  ; c4 a1 55 db 2c c5 03 6e 00 10
  input r8 0x3e
  input xmm5 0x6acade17421d8ea7_25c41f5c26459205
  input ymm5.high 0x149e903e0b87f521_889fc4a662012bc2
  input flags CF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpand xmm8, xmm14, [r15d+r12d*4-0xc]  ; 67 c4 01 09 db 84 a7 f4 ff ff ff
  vpand ymm7, ymm8, ymm13               ; c4 c1 3d db fd
  input r12 0xd76d38e1ffffffe7
  input r15 0xd76d38e110006770
  input xmm14 0x7fffffffffffffff_07e1816380000000
  input flags ZF
  input memory 0x10006700 73 96 31 71 c0 5f 73 4e 02
  result xmm7 0x0000000000000000_0421010000000000
  result xmm8 0x0000000000000002_0661014000000000
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpand xmm1, xmm4, xmm1  ; c5 d9 db c9
  input xmm1 0xc6890c42ffffffff_fff8000000000000
  input xmm4 0x0e3de58aa6cfbef9_c538423964fc8356
  input flags DF
  result xmm1 0x06090402a6cfbef9_c538000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
