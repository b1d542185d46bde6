; VPBROADCASTB: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpbroadcastb xmm9, xmm8  ; c4 42 79 78 c8
  input xmm8 0x5bffedbffd81155f_ad5e59fd0f904377
  input flags CF PF
  result xmm9 0x7777777777777777_7777777777777777
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpbroadcastb ymm7, xmm10  ; c4 c2 7d 78 fa
  input xmm10 0x7583db17f66b53c9_000000007fffffff
  input flags CF PF AF SF DF OF
  result xmm7 0xffffffffffffffff_ffffffffffffffff
  result ymm7.high 0xffffffffffffffff_ffffffffffffffff

case memory-128-8 bits 64
  vpbroadcastb xmm3, [0x10004498]  ; 67 c4 e2 79 78 1c 25 98 44 00 10
  input flags CF PF AF SF DF
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case memory-256-8 bits 64
  vpbroadcastb ymm2, [rip+0x3759]  ; c4 e2 7d 78 15 59 37 00 00
  input flags CF PF AF ZF SF OF
  input memory 0x10004322 c0
  result xmm2 0xc0c0c0c0c0c0c0c0_c0c0c0c0c0c0c0c0
  result ymm2.high 0xc0c0c0c0c0c0c0c0_c0c0c0c0c0c0c0c0

case fault bits 64
  vpbroadcastb ymm12, [rip+0x6437]  ; c4 62 7d 78 25 37 64 00 00
  input flags CF PF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpbroadcastb ymm8, xmm5   ; c4 62 7d 78 c5
  vpbroadcastb ymm1, xmm10  ; c4 c2 7d 78 ca
  input xmm5 0x7ff0000000000001_00000000ffffffff
  input flags CF ZF DF OF
  result xmm1 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a
  result xmm8 0xffffffffffffffff_ffffffffffffffff
  result ymm1.high 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a
  result ymm8.high 0xffffffffffffffff_ffffffffffffffff

case code-32 bits 32
  vpbroadcastb xmm6, xmm1  ; c4 e2 79 78 f1
  input xmm1 0xc1d6000099910e2d_0000000000000000
  input flags PF SF
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
