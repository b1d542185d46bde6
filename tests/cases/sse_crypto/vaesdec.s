; VAESDEC: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaesdec xmm14, xmm1, xmm2  ; c4 62 71 de f2
  input xmm1 0xa323ceef000000ff_c2e8400041720000
  input xmm2 0x8a8dd10ad28b2a23_380d0cbb46849ead
  input flags CF AF ZF SF OF
  result xmm14 0xdeac2984fa91c19a_2729d33f586b4cca
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vaesdec ymm10, ymm6, ymm8  ; c4 42 4d de d0
  input xmm6 0x4044400000000000_463b65881d2b1185
  input xmm8 0xc43abcdd94dd2456_c05e900000000000
  input ymm6.high 0x0000000000000016_113211d4ffffffff
  input ymm8.high 0x7ff0000000000001_0000000000000023
  input flags AF SF
  result xmm10 0x5c699da0f018bbff_26f89cec8574cae4
  result ymm10.high 0x867575d551ad8648_110cf68f3495a2be

case memory-128 bits 64
  vaesdec xmm8, xmm12, [rip+0x3117]  ; c4 62 19 de 05 17 31 00 00
  input xmm12 0x8aa7649f711c4724_eeb1db05266a62d2
  input flags AF SF DF
  input memory 0x10003ce0 9c d3 9f 62 a8 e4 2e 86 ff ff ff ff 2e 34 03 f8
  result xmm8 0xf03a133510ee0757_57dfc296d192326d
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vaesdec ymm10, ymm10, [ebx+r10d+0x7d]  ; 67 c4 22 2d de 94 13 7d 00 00 00
  input rbx 0x7bc9876a100037af
  input r10 0x7bc9876a00000014
  input xmm10 0x3f3f8ec26a782a70_482e1e9d3464af76
  input ymm10.high 0xf69dcc7080000000_ac2956b19030efd5
  input flags CF SF DF
  input memory 0x10003840 16 b4 7f 6b 2d ee 83 5b 1d 03 f0 e1 2c 8b 1b 80
  input memory 0x10003850 fe 0d c1 39 82 63 54 fe e2 bc 9e f1 9f 0f 48 f4
  result xmm10 0x4d9e4c75542241a8_c58c155487dc8998
  result ymm10.high 0x7d43f2b815c45d88_fea6c8a3b8ded5d2

case fault bits 64
  vaesdec ymm8, ymm11, [0x10006fe3]  ; c4 62 25 de 04 25 e3 6f 00 10
  input xmm11 0x4170000065f61a90_5f2809130647ca76
  input ymm11.high 0x42c44000ec556a04_0efd4524c768f500
  input flags CF PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vaesdec xmm10, xmm15, xmm12  ; c4 42 01 de d4
  vaesdec xmm8, xmm8, xmm6     ; c4 62 39 de c6
  input xmm12 0xd581cfe6cf05d7b7_ffffffffffffffff
  input xmm15 0x7fc0123400000001_021eed86875d27a4
  input flags PF ZF OF
  result xmm8 0xc8c8c8c8c8c8c8c8_c8c8c8c8c8c8c8c8
  result xmm10 0xeadbba8fab52e807_b6e09a60d006bb71
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vaesdec xmm1, xmm3, xmm2  ; c4 e2 61 de ca
  input xmm2 0x8000000000000000_bfd8000000000000
  input xmm3 0x0463b103c722c04c_ffffffffffffffff
  input flags CF AF ZF SF DF OF
  result xmm1 0xe52b880ced4f7ab5_9ff70e30595ced2a
  result ymm1.high 0x0000000000000000_0000000000000000
