; FXRSTOR: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-4096 bits 64
  fxrstor [r10d+r15d*4-0x46]  ; 67 43 0f ae 8c ba ba ff ff ff
  input r10 0x7ed714ac10006f42
  input r15 0x7ed714ac0000001e
  input flags CF ZF SF DF OF
  input x87.control 0xb7f
  input x87.status 0x275e
  input x87.empty 0x0
  input x87.r0 0x4003_800000000000000b
  input x87.r1 0x7ffe_ffffffffffffffff
  input x87.r2 0x8000_0000000000000000
  input x87.r3 0xc00b_fe4046c6000000ff
  input x87.r4 0x8d78_16e1072ce7eb66ad
  input x87.r5 0x401e_ff3f11c93e0697ab
  input x87.r6 0xa2a3_5c9e1988a42e82b7
  input x87.r7 0x401e_f41991413b200000
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  fxrstor [0x10004580]  ; 0f ae 0d 80 45 00 10
  input flags SF OF
  input x87.control 0x27f
  input x87.status 0x2873
  input x87.empty 0x80
  input x87.r0 0x7fff_c000000000000000
  input x87.r1 0x4024_c5c606a24e8b3300
  input x87.r2 0xc024_baa16bc744d54000
  input x87.r3 0x7fff_a000000000000000
  input x87.r4 0xc024_f17a2625a81e4ff2
  input x87.r5 0x49ba_d12e7643701bbbec
  input x87.r6 0xc027_c25d739ff829912d
  input x87.r7 0x2a77_20083800baaf6580
  input memory 0x10004580 f8 8c 30 34 2a 0d 10 8a
  input memory 0x10004598 90 1f 00 00 00 00 00 00 39
  input memory 0x100045ab 80 00 00 00 00 00 00 00 00 00 20 4c 40 56 e7 ec
  input memory 0x100045bb b2 16 77 4d 0f ff ff ff ff ff ff ff ff 13
  input memory 0x100045d0 ed 0a a0 9a f2 25 8c 47 5f a5 ce 92 30 ae f8 4e
  input memory 0x100045e0 5a 2d 4b 95 be 1b 4f 1d 00 00 3f 42 e2 3e 3c 0d
  input memory 0x100045f6 f8 ff ff ff ff ff ff ff ff ff
  input memory 0x10004606 f0 7f 98 3f eb bd cd 2c 9f 0a 2b
  input memory 0x1000461f 80 00 00 00 00 00 90 5e 40 ff
  input memory 0x10004635 d8 5c c0 51 9d f6 96 1d 1e 00 d7 70 6e ca e0 38
  input memory 0x10004645 07 d1 8f 7b cf 2f 47 e4 c3 e9 86 41 40 48 42 67
  input memory 0x10004655 66 8e 6b 63 f5 f1 54 00 40 e2 c2 ff ff ff 7f 4a
  input memory 0x10004665 6c d2 01 00 00 00 4f 00 00 00 00 02 00 00 00 67
  input memory 0x10004675 be 96 85 92 c5 9b dc 1c 09 e0 14 00 00 00 00 a3
  input memory 0x10004685 f3 e9 55 d5 e8 ae 94 e6 ac 3b 28 ff ff ff ff ff
  input memory 0x10004695 ff ff ff ff ff ff ff ff ff ff 7f
  input memory 0x10004770 01 00 00 00 cf 59 8c aa ff ff 7f 00 00 00 80 ff
  result xmm0 0x00000000000000ff_405e900000000000
  result xmm1 0xd7001e1d96f69d51_c05cd80000000000
  result xmm2 0x86e9c3e4472fcf7b_8fd10738e0ca6e70
  result xmm3 0xc2e2400054f1f563_6b8e666742484041
  result xmm4 0x000000004f000000_01d26c4a7fffffff
  result xmm5 0x14e0091cdc9bc592_8596be6700000002
  result xmm6 0x283bace694aee8d5_55e9f3a300000000
  result xmm7 0x7fffffffffffffff_ffffffffffffffff
  result mxcsr 0x1f90
  result x87.control 0xc78
  result x87.status 0x3430
  result x87.empty 0xd5
  result x87.r0 0x0013_ffffffffffffffff
  result x87.r1 0xa55f_478c25f29aa00aed
  result x87.r2 0x0000_1d4f1bbe954b2d5a
  result x87.r3 0xffff_fff8000000000000
  result x87.r4 0x3f98_7ff0000000000000
  result x87.r5 0x0000_000000000000002b
  result x87.r6 0x0000_0000000000000039
  result x87.r7 0xe756_404c200000000000

case reserved-control bits 64
  fxrstor [rax]  ; 0f ae 08
  input rax 0x10004000
  input memory 0x10004018 80 1f 01
  result signal SIGSEGV at 0x10000bc0
