; PEXTRQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128-immediate bits 64
  pextrq r15, xmm14, 0x3c  ; 66 4d 0f 3a 16 f7 3c
  input xmm14 0x42620000c1520000_3fa00000c2b4c000
  input flags CF PF DF
  result r15 0x3fa00000c2b4c000

case to-memory-64-128-immediate bits 64
  pextrq [r15*2+0x10003ccc], xmm13, 1  ; 66 4e 0f 3a 16 2c 7d cc 3c 00 10 01
  input r15 0x2e
  input xmm13 0x4dd757edf020950a_c05ec00000000000
  input flags CF AF DF
  result memory 0x10003d28 0a 95 20 f0 ed 57 d7 4d

case fault bits 64
  pextrq [0x10006ffc], xmm3, 0xff  ; 66 48 0f 3a 16 1c 25 fc 6f 00 10 ff
  input xmm3 0xc022400000000000_0000000000000039
  input flags PF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pextrq rbx, xmm2, 0  ; 66 48 0f 3a 16 d3 00
  pextrq r9, xmm5, 5   ; 66 49 0f 3a 16 e9 05
  input xmm2 0x683725f4855d4950_d9e558f24734a643
  input flags AF ZF OF
  result rbx 0xd9e558f24734a643
  result r9 0x2525252525252525
