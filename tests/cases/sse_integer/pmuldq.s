; PMULDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmuldq xmm9, xmm12  ; 66 45 0f 38 28 cc
  input xmm9 0xff8000007105658a_289c3ec066254977
  input xmm12 0x10ea6281d7fbf90e_841454d800007fff
  input flags CF SF DF OF
  result xmm9 0xee5560fbe25cc78c_000033123e963689

case memory-128 bits 64
  pmuldq xmm5, [rip+0x35b7]  ; 66 0f 38 28 2d b7 35 00 00
  input xmm5 0xcafd9d2bd8825af9_4032000000000000
  input flags ZF
  input memory 0x10004180 5c 69 2d f3 d7 dd 3b 34 0a 3e 69 4b 1c 3f 4f 79
  result xmm5 0xf45df48c4a40dbba_0000000000000000

case fault bits 64
  pmuldq xmm3, [r11d]  ; 67 66 41 0f 38 28 9b 00 00 00 00
  input r11 0xc9f7712410006ffd
  input xmm3 0x4b75c2aa00000080_abb479e90a00e59f
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmuldq xmm10, [esi-0x4f]  ; 67 66 44 0f 38 28 96 b1 ff ff ff
  pmuldq xmm8, xmm2         ; 66 44 0f 38 28 c2
  input rsi 0x27e8ba6810003aff
  input xmm10 0x25635dac3f15873a_e6184d5581d2ef65
  input flags AF ZF
  input memory 0x10003ab0 fa 47 e4 1e d8 2d 15 8c 05
  result xmm8 0x055ab0054ffaa550_055ab0054ffaa550
  result xmm10 0x000000013b6ba422_f0c634715456cba2

case code-32 bits 32
  pmuldq xmm6, xmm0  ; 66 0f 38 28 f0
  input xmm0 0xe8e7afee33bab332_ec6c25470f7a7da4
  input xmm6 0x42b0c0005eb5c986_4052e00000000000
  input flags CF AF ZF SF OF
  result xmm6 0x13234985b8c60e2c_0000000000000000
