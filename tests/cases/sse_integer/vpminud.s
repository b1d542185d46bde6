; VPMINUD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpminud xmm14, xmm3, xmm5  ; c4 62 61 3b f5
  input xmm3 0x0000000000000021_7fffffffffffffff
  input xmm5 0x007fffff39d4b7e2_ff8000007f800000
  input flags CF PF AF ZF SF OF
  result xmm14 0x0000000000000021_7fffffff7f800000
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpminud ymm9, ymm6, ymm0  ; c4 62 4d 3b c8
  input xmm0 0x0000000000000030_000000000000001a
  input xmm6 0x8fe24c9242900000_4037a00000000000
  input ymm0.high 0xabac597041520000_c0e2e7c981d79458
  input ymm6.high 0x1bb29cde15d86546_ce73537a478324ea
  input flags CF PF AF ZF
  result xmm9 0x0000000000000030_0000000000000000
  result ymm9.high 0x1bb29cde15d86546_c0e2e7c9478324ea

case memory-128 bits 64
  vpminud xmm12, xmm3, [ebp*8+0x10004148]  ; 67 c4 62 61 3b 24 ed 48 41 00 10
  input rbp 0xede045dc0000002b
  input xmm3 0xb6a30c9a8eb931e4_42a7400059c7c3fe
  input flags CF ZF OF
  input memory 0x100042a0 19 00 00 00 00 00 00 00 d5 c1 7b ce 45 c9 c6 1d
  result xmm12 0x1dc6c9458eb931e4_0000000000000019
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpminud ymm12, ymm10, [r11d]  ; 67 c4 42 2d 3b a3 00 00 00 00
  input r11 0x1061395d100039a0
  input xmm10 0x000000000000003c_a3b13befaaa469fe
  input ymm10.high 0x4f000000c2d80000_7ff0000000000001
  input flags SF
  input memory 0x100039a0 7f 3f f7 76 34 12 c0 7f 1e
  input memory 0x100039b0 b4 5d 81 34 8d 9e 68 5d ab 5d 93 d0 27 a0 0c 51
  result xmm12 0x000000000000001e_7fc0123476f73f7f
  result ymm12.high 0x4f000000c2d80000_5d689e8d00000001

case fault bits 64
  vpminud xmm9, xmm11, [r9*2+0x10006fdf]  ; c4 22 21 3b 0c 4d df 6f 00 10
  input r9 0xc
  input xmm11 0x00a3bfa90e5427f5_7bb8e02c42d28000
  input flags PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpminud xmm0, xmm4, [0x10003ad0]  ; c4 e2 59 3b 04 25 d0 3a 00 10
  vpminud xmm14, xmm3, xmm5         ; c4 62 61 3b f5
  input xmm4 0xc24d8000e67ecf41_7f8000015fbd2a18
  input flags AF SF DF OF
  input memory 0x10003ad2 80 7f 00 00 80 3f ff e2 eb d2 57 89 98 09
  result xmm0 0x09988957d2ebe2ff_3f8000005fbd2a18
  result xmm14 0x2323232323232323_2323232323232323
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpminud xmm7, xmm3, xmm1  ; c4 e2 61 3b f9
  input xmm1 0xfbaca5277e695a09_41e0000000000000
  input xmm3 0x78b2fb526e6670b2_0000000000000001
  input flags PF AF ZF
  result xmm7 0x78b2fb526e6670b2_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
