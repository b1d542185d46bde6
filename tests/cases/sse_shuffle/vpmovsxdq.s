; VPMOVSXDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovsxdq xmm14, xmm14  ; c4 42 79 25 f6
  input xmm14 0xe4dd6130ff800000_f854974cc2400000
  input flags PF AF OF
  result xmm14 0xfffffffff854974c_ffffffffc2400000
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovsxdq ymm2, xmm2  ; c4 e2 7d 25 d2
  input xmm2 0xf9639b1049c041b9_0000000000000026
  input flags PF OF
  result xmm2 0x0000000000000000_0000000000000026
  result ymm2.high 0xfffffffff9639b10_0000000049c041b9

case memory-128-64 bits 64
  vpmovsxdq xmm6, [0x1000421f]  ; c4 e2 79 25 34 25 1f 42 00 10
  input flags PF
  input memory 0x1000421f 81 ff
  result xmm6 0x0000000000000000_000000000000ff81
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vpmovsxdq ymm9, [0x10003dd0]  ; 67 c4 62 7d 25 0c 25 d0 3d 00 10
  input flags CF PF AF ZF SF
  input memory 0x10003dd0 13 90 b7 80 00 00 00 4f ff ff ff ff
  result xmm9 0x000000004f000000_ffffffff80b79013
  result ymm9.high 0x0000000000000000_ffffffffffffffff

case fault bits 64
  vpmovsxdq ymm10, gs:[0x3bf4]  ; 65 c4 62 7d 25 14 25 f4 3b 00 00
  input flags CF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovsxdq ymm6, xmm12  ; c4 c2 7d 25 f4
  vpmovsxdq xmm14, xmm0  ; c4 62 79 25 f0
  input xmm12 0x088081ef70d45ced_7ff8000000001234
  result xmm6 0x000000007ff80000_0000000000001234
  result xmm14 0x0000000020202020_0000000020202020
  result ymm6.high 0x00000000088081ef_0000000070d45ced
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmovsxdq xmm0, xmm1  ; c4 e2 79 25 c1
  input xmm1 0x000000000000007f_c044b00000000000
  input flags CF
  result xmm0 0xffffffffc044b000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
