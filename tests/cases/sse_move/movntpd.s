; MOVNTPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  movntpd [r11*2+0x10003dc4], xmm10  ; 66 46 0f 2b 14 5d c4 3d 00 10
  input r11 0x1e
  input xmm10 0xf435162055237704_4059200000000000
  input flags CF SF
  result memory 0x10003e05 20 59 40 04 77 23 55 20 16 35 f4

case fault bits 64
  movntpd [r14*2+0x10006082], xmm12  ; 66 46 0f 2b 24 75 82 60 00 10
  input r14 0x3f
  input xmm12 0xbfd0000042e5c000_70cd3c9e3f800000
  input flags PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movntpd [0x100040a0], xmm8  ; 66 44 0f 2b 04 25 a0 40 00 10
  movntpd [0x100040a0], xmm8  ; 66 44 0f 2b 04 25 a0 40 00 10
  input xmm8 0xc456ae52391c5deb_6947b5809c87c9e7
  input flags CF ZF DF
  result memory 0x100040a0 e7 c9 87 9c 80 b5 47 69 eb 5d 1c 39 52 ae 56 c4

case code-32 bits 32
  movntpd [eax+edi*8], xmm1  ; 66 0f 2b 8c f8 00 00 00 00
  input rax 0x10003840
  input rdi 0x4
  input xmm1 0x000000000000007f_007fffff425b0000
  input flags CF PF ZF SF DF OF
  result memory 0x10003862 5b 42 ff ff 7f 00 7f
