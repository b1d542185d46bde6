; VPSLLDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpslldq xmm1, xmm13, 0x1f  ; c4 c1 71 73 fd 1f
  input xmm13 0x405db00000000000_000000000000003a
  input flags PF SF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpslldq ymm5, ymm4, 0x1a  ; c5 d5 73 fc 1a
  input xmm4 0x4033200000000000_2e45c69b00000000
  input ymm4.high 0xfff8000000000000_628ff2f2c2828000
  input flags CF ZF SF DF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vpslldq ymm1, ymm10, 9     ; c4 c1 75 73 fa 09
  vpslldq xmm9, xmm13, 0x7f  ; c4 c1 31 73 fd 7f
  input xmm10 0x0000000000000080_42b88183c49adda6
  input ymm10.high 0xfff8000000000000_0000000000000018
  input flags PF AF ZF OF
  result xmm1 0xb88183c49adda600_0000000000000000
  result xmm9 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000001800_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpslldq xmm4, xmm5, 0x2b  ; c5 d9 73 fd 2b
  input xmm5 0x420c800042228000_c032200000000000
  input flags CF PF ZF SF DF
  result xmm4 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
