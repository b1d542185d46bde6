; VBROADCASTI128: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-256-128 bits 64
  vbroadcasti128 ymm8, [rip+0x3827]  ; c4 62 7d 5a 05 27 38 00 00
  input flags PF AF ZF DF OF
  input memory 0x100043f0 32 d4 e0 31 3c d1 65 cc d3 32 fd c1 c7 d1 14 b5
  result xmm8 0xb514d1c7c1fd32d3_cc65d13c31e0d432
  result ymm8.high 0xb514d1c7c1fd32d3_cc65d13c31e0d432

case fault bits 64
  vbroadcasti128 ymm4, [eax]  ; 67 c4 e2 7d 5a a0 00 00 00 00
  input rax 0x5ab32d0410006ff1
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vbroadcasti128 ymm1, [r10d*4+0x1000461c]  ; 67 c4 a2 7d 5a 0c 95 1c 46 00 10
  vbroadcasti128 ymm1, [r10d*4+0x1000461c]  ; 67 c4 a2 7d 5a 0c 95 1c 46 00 10
  input r10 0xf693256800000031
  input flags CF SF DF
  input memory 0x100046e6 f0 3f 02 49 ad 6d bf 55 a2 8c
  result xmm1 0x8ca255bf6dad4902_3ff0000000000000
  result ymm1.high 0x8ca255bf6dad4902_3ff0000000000000

case code-32 bits 32
  vbroadcasti128 ymm2, [edx+esi*8+0x2975]  ; c4 e2 7d 5a 94 f2 75 29 00 00
  input rdx 0x100019c3
  input rsi 0xfffffff9
  input flags CF PF AF ZF SF
  input memory 0x10004305 90 4d 40 e9 06 4f fe 00 00 32 42
  result xmm2 0x42320000fe4f06e9_404d900000000000
  result ymm2.high 0x42320000fe4f06e9_404d900000000000
