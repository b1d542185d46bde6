; VPALIGNR: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpalignr xmm3, xmm11, xmm3, 0xff  ; c4 e3 21 0f db ff
  input xmm3 0x98dac53300008000_19e093cfd87b6681
  input xmm11 0x8000000000000000_ffffffffffffffff
  input flags CF PF ZF OF
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpalignr ymm14, ymm7, ymm3, 0xc1  ; c4 63 45 0f f3 c1
  input xmm3 0xad4120cf57b7d9f1_4a4ac83b13b8a36a
  input xmm7 0xa80e8ad97fc01234_750a9ed600007fff
  input ymm3.high 0xc05b700000000000_3f6b89f354f0ea06
  input ymm7.high 0xf48d08799fdb9ff3_7ff8000000001234
  input flags PF AF OF
  result xmm14 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vpalignr xmm0, xmm2, [rip+0x3566], 0x36  ; c4 e3 69 0f 05 66 35 00 00 36
  input xmm2 0xfff8000000000000_c0f7ae4b00008000
  input flags CF ZF SF OF
  input memory 0x10004135 68 5c c0 ff ff ff ff ff ff ff ff
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vpalignr ymm2, ymm6, [0x10003e80], 0xff  ; c4 e3 4d 0f 14 25 80 3e 00 10 ff
  input xmm6 0x0000000000000023_919487091a660dd5
  input ymm6.high 0xc2a7c0007f800000_c2a2c000ff800000
  input flags AF ZF
  input memory 0x10003e80 38 f2 8a c2 dd 83 f2 64 26 f8 f0 68 a5 02 22 2e
  input memory 0x10003e97 80 00 00 0e c1 00 c0 d5 c2
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpalignr xmm7, xmm2, [r8*4+0x10006f0d], 0  ; c4 a3 69 0f 3c 85 0d 6f 00 10 00
  input r8 0x3c
  input xmm2 0xf2288d3a69575881_00000001c2a80000
  input flags CF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpalignr xmm12, xmm9, [esp], 0  ; 67 c4 63 31 0f a4 24 00 00 00 00 00
  vpalignr xmm1, xmm0, xmm11, 0   ; c4 c3 79 0f cb 00
  input rsp 0x30a0c5ec10003c90
  input xmm9 0x000000000000001c_ffffffffffffffff
  input flags CF PF AF ZF SF DF OF
  input memory 0x10003c91 c0 c1 c2 00 80 0d c2 00 00 00 00 00 40 34 40
  result xmm1 0x2b2b2b2b2b2b2b2b_2b2b2b2b2b2b2b2b
  result xmm12 0x4034400000000000_c20d8000c2c1c000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpalignr xmm6, xmm7, xmm6, 0x80  ; c4 e3 41 0f f6 80
  input xmm6 0x304020837ff6de82_000fffffffffffff
  input xmm7 0x0000000000000036_ceefef0c00000080
  input flags AF
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
