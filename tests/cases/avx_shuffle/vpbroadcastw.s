; VPBROADCASTW: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpbroadcastw xmm14, xmm1  ; c4 62 79 79 f1
  input xmm1 0x80000000422a8000_fce4cd857f800000
  input flags CF PF AF SF DF
  result xmm14 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpbroadcastw ymm12, xmm5  ; c4 62 7d 79 e5
  input xmm5 0xff8e44c330b7bc6f_c2ce8000c2e28000
  input flags PF AF ZF SF OF
  result xmm12 0x8000800080008000_8000800080008000
  result ymm12.high 0x8000800080008000_8000800080008000

case memory-128-16 bits 64
  vpbroadcastw xmm6, [r12*1+0x100041b8]  ; c4 a2 79 79 34 25 b8 41 00 10
  input r12 0x32
  input flags PF SF OF
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpbroadcastw ymm11, [0x10007000]  ; c4 62 7d 79 1c 25 00 70 00 10
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpbroadcastw xmm1, xmm10  ; c4 c2 79 79 ca
  vpbroadcastw xmm8, xmm14  ; c4 42 79 79 c6
  input xmm10 0x7ff0000000000000_8133a98eaac006d3
  input flags CF PF OF
  result xmm1 0x06d306d306d306d3_06d306d306d306d3
  result xmm8 0x2e2e2e2e2e2e2e2e_2e2e2e2e2e2e2e2e
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpbroadcastw xmm1, xmm6  ; c4 e2 79 79 ce
  input xmm6 0x410e000080000000_0000000000000001
  input flags PF DF OF
  result xmm1 0x0001000100010001_0001000100010001
  result ymm1.high 0x0000000000000000_0000000000000000
