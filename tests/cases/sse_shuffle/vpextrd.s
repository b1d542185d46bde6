; VPEXTRD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-32-128-immediate bits 64
  vpextrd edx, xmm9, 6  ; c4 63 79 16 ca 06
  input xmm9 0x63919254e498670d_fff0000000000000
  input flags PF ZF SF DF OF
  result rdx 0xe498670d

case to-memory-32-128-immediate bits 64
  vpextrd [esi*8+0x10003e48], xmm5, 0  ; 67 c4 e3 79 16 2c f5 48 3e 00 10 00
  input rsi 0x2c583d2c0000002a
  input xmm5 0x8000000000000000_39547a8700008000
  input flags CF SF
  result memory 0x10003f99 80

case fault bits 64
  vpextrd [0x10006ffe], xmm4, 0x89  ; 67 c4 e3 79 16 24 25 fe 6f 00 10 89
  input xmm4 0x8e08ec8b5b9d1d8b_0000000000007fff
  input flags CF PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpextrd edi, xmm0, 1      ; c4 e3 79 16 c7 01
  vpextrd r11d, xmm7, 0x37  ; c4 c3 79 16 fb 37
  input xmm0 0xc058100000000000_42a2c00012a7ca87
  input flags CF PF AF ZF DF OF
  result rdi 0x42a2c000
  result r11 0x27272727

case code-32 bits 32
  vpextrd esp, xmm3, 0xff  ; c4 e3 79 16 dc ff
  input xmm3 0xb8ed650af93e3ad6_ff800000c2b58000
  input flags CF PF AF ZF SF
  result rsp 0xb8ed650a
