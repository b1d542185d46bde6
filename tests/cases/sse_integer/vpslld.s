; VPSLLD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpslld xmm7, xmm14, xmm5  ; c5 89 f2 fd
  input xmm5 0xbff8000000000000_e5baafa7c2b4c000
  input xmm14 0x20ffeeefb3c7b5c2_a04b4b68581bc4fd
  input flags CF PF DF OF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpslld ymm5, ymm15, xmm1  ; c5 85 f2 e9
  input xmm1 0xa83ac43300008000_7087cba6d0549a80
  input xmm15 0x5d411561da7c1eaf_eaf2eb3f416c0000
  input ymm15.high 0x73d475e010cd8ee8_1c000fb7000000ff
  input flags PF AF ZF SF OF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpslld xmm2, xmm8, [0x10003be0]  ; 67 c5 b9 f2 14 25 e0 3b 00 10
  input xmm8 0xe497766fbdfad68e_3c5f59d67f800001
  input flags AF OF
  input memory 0x10003be0 57 0c 8b 91 90 5a 0d 76 00 80 c9 42 00 00 b8 c1
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpslld ymm4, ymm13, [0x10003b00]  ; 67 c5 95 f2 24 25 00 3b 00 10
  input xmm13 0x325f1169dd46651e_f2431450d25b1ff2
  input ymm13.high 0x0000000000000002_59f2d81d00000080
  input flags AF OF
  input memory 0x10003b00 12 00 00 00 00 00 00 00 95 c3 9d 3c d9 d8 3a 43
  result xmm4 0x45a4000094780000_514000007fc80000
  result ymm4.high 0x0000000000080000_6074000002000000

case fault bits 64
  vpslld ymm4, ymm3, [r8d+0xb1fc]  ; 67 c4 c1 65 f2 a0 fc b1 00 00
  input r8 0x8a669ac30fffbdf8
  input xmm3 0x0000000000000001_c054a00000000000
  input ymm3.high 0x38048e63c5716b96_51e9b9243e732573
  input flags AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpslld ymm2, ymm4, xmm1   ; c5 dd f2 d1
  vpslld ymm7, ymm12, 0xff  ; c4 c1 45 72 f4 ff
  input xmm1 0x000000000000003e_06385e72c20ee886
  input xmm4 0xff800000ff800000_c022000000000000
  input ymm4.high 0x2e1e4521d877d3b8_4feb025e9bba8a0e
  input flags CF PF ZF SF DF OF
  result xmm2 0x0000000000000000_0000000000000000
  result xmm7 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpslld xmm0, xmm4, xmm0  ; c5 d9 f2 c0
  input xmm0 0xfff0000000000000_0ad059e3000000ff
  input xmm4 0x00000000bc92750f_be0a8bdd00000080
  input flags CF AF ZF SF DF OF
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
