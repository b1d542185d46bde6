; MASKMOVQ: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  maskmovq mm5, mm1  ; 0f f7 e9
  input rdi 0x10005096
  input flags PF ZF
  input x87.control 0x97f
  input x87.status 0x4741
  input x87.empty 0xdc
  input x87.r0 0x0000_8000000000000000
  input x87.r1 0x4025_a28f3c1b0990f4c2
  input x87.r5 0x4023_b4b2e7642e200000
  input x87.r7 0x401c_8000000080000000
  input memory 0x10005097 98 96 b5 9e 86 ca 6c
  result x87.empty 0x0
  result memory 0x10005097 00 20 b5 9e 86 b2 b4

case sequence bits 64
  addr32 maskmovq mm7, mm7  ; 67 0f f7 ff
  addr32 maskmovq mm7, mm7  ; 67 0f f7 ff
  input rdi 0xc0edac981000511d
  input flags CF ZF SF OF
  input x87.control 0x67f
  input x87.status 0x5354
  input x87.empty 0xf1
  input x87.r1 0x7fff_4000000000000000
  input x87.r2 0x4029_83ef25f580000000
  input x87.r3 0x3fe5_f67889e83d255277
  input x87.r7 0x3fe8_892de8f9b97147f3
  input memory 0x1000511d 7c 4f 22 fd 22 90 5a ff
  result x87.status 0x4354
  result x87.empty 0x0
  result memory 0x1000511d f3 4f 22 b9 f9 e8 5a 89

case code-32 bits 32
  maskmovq mm4, mm2  ; 0f f7 e2
  input rdi 0x100050af
  input flags CF PF ZF SF OF
  input x87.control 0x364
  input x87.status 0x7b60
  input x87.empty 0x6a
  input x87.r0 0xc024_b2bbafbb27c7a3df
  input x87.r2 0x4020_c3885f4000000000
  input x87.r4 0xb851_caa99f476764bce6
  input x87.r6 0x8318_3f66a5b9de795884
  input x87.r7 0xc023_cbdf8dd2d9668cdc
  input memory 0x100050b0 5b 0a 29 3c 00 00 27
  result x87.status 0x4360
  result x87.empty 0x0
  result memory 0x100050b5 a9 ca
