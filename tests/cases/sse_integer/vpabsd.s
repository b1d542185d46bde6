; VPABSD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpabsd xmm5, xmm6  ; c4 e2 79 1e ee
  input xmm6 0x97c4e8552487d572_0000000000000011
  input flags CF PF AF SF DF
  result xmm5 0x683b17ab2487d572_0000000000000011
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpabsd ymm11, ymm9  ; c4 42 7d 1e d9
  input xmm9 0xcfff4a5e6e4c74b5_41e0000000000000
  input ymm9.high 0xb53a1bc0dc390291_1bef20c000000002
  input flags AF DF
  result xmm11 0x3000b5a26e4c74b5_41e0000000000000
  result ymm11.high 0x4ac5e44023c6fd6f_1bef20c000000002

case memory-128 bits 64
  vpabsd xmm4, [r12*8+0x100038d8]  ; c4 a2 79 1e 24 e5 d8 38 00 10
  input r12 0x7
  input flags PF AF OF
  input memory 0x10003910 3f 00 00 00 00 00 00 00 00 00 00 00 00 18 56 c0
  result xmm4 0x3fa9e80000000000_000000000000003f
  result ymm4.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpabsd xmm5, [rip+0x6430]  ; c4 e2 79 1e 2d 30 64 00 00
  input flags PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpabsd xmm8, xmm14  ; c4 42 79 1e c6
  vpabsd ymm11, ymm7  ; c4 62 7d 1e df
  input xmm14 0x4052600000000000_846ed80900000000
  input flags CF PF AF ZF SF DF OF
  result xmm8 0x4052600000000000_7b9127f700000000
  result xmm11 0x2727272727272727_2727272727272727
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x3737373737373737_3737373737373737

case code-32 bits 32
  vpabsd xmm3, xmm1  ; c4 e2 79 1e d9
  input xmm1 0x0000000000000009_c4fc7ca5fddd43be
  input flags CF PF AF ZF SF
  result xmm3 0x0000000000000009_3b03835b0222bc42
  result ymm3.high 0x0000000000000000_0000000000000000
