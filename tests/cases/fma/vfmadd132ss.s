; VFMADD132SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd132ss xmm3, xmm6, xmm8  ; c4 c2 49 99 d8
  input xmm3 0x7ff8000000001234_c2660000c2998000
  input xmm6 0x000000000000002e_0000000000000023
  input xmm8 0x7f800001ff800000_53d7833a7ab77836
  input flags CF ZF DF
  result xmm3 0x7ff8000000001234_c2660000fddc0529
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmadd132ss xmm15, xmm10, [r14d+edx*2+0x57]  ; 67 c4 42 29 99 bc 56 57 00 00 00
  input rdx 0x744e2ecefffffffc
  input r14 0x744e2ece10003f51
  input xmm10 0x4936682fffffffff_0000000000000010
  input xmm15 0x7f80000000000001_7ff0000000000001
  input flags DF
  input memory 0x10003fa0 01
  result xmm15 0x7f80000000000001_7ff0000000000010
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case rounding bits 64
  vfmadd132ss xmm7, xmm9, xmm4  ; c4 e2 31 99 fc
  input xmm4 0x7f800000ffc00000_000000000000002e
  input xmm7 0x405c180000000000_c28e0000c252d9f9
  input xmm9 0x23f67a92b73e8194_1308f7c218e55549
  input flags CF ZF SF DF
  input mxcsr 0x3f80
  result xmm7 0x405c180000000000_c28e000018e55548
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa2

case sequence bits 64
  vfmadd132ss xmm7, xmm2, [ebx]  ; 67 c4 e2 69 99 bb 00 00 00 00
  vfmadd132ss xmm1, xmm7, xmm1   ; c4 e2 41 99 c9
  input rbx 0xf3aa2dcd10003e78
  input xmm2 0x0000000000000002_2ef54718c8a1facd
  input xmm7 0x011ea8b3ebda7fce_066ca32a6c0be169
  input flags CF ZF SF
  input memory 0x10003e78 ff ff ff ff
  result xmm1 0x2121212121212121_21212121ffffffff
  result xmm7 0x011ea8b3ebda7fce_066ca32affffffff
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vfmadd132ss xmm4, xmm7, xmm4  ; c4 e2 41 99 e4
  input xmm4 0x60bdbd69d857ee1f_9f85fa653935edd0
  input xmm7 0x79eb7e82136acb5a_3520ce1142afc000
  input flags CF PF OF
  result xmm4 0x60bdbd69d857ee1f_9f85fa6542afc000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
