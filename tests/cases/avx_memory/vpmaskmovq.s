; VPMASKMOVQ: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vpmaskmovq xmm9, xmm7, [0x10003cb0]  ; c4 62 c1 8c 0c 25 b0 3c 00 10
  input xmm7 0x65973ffd00007fff_405cc80000000000
  input flags PF AF ZF SF
  result xmm9 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaskmovq ymm0, ymm10, [rip+0x2cd7]  ; c4 e2 ad 8c 05 d7 2c 00 00
  input xmm10 0x4055980000000000_4f000000c2b58000
  input ymm10.high 0x0000000000000014_c042800000000000
  input flags AF SF DF OF
  input memory 0x100038b0 01
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000001

case to-memory-128 bits 64
  vpmaskmovq [rcx*4+0x100045c0], xmm9, xmm7  ; c4 e2 b1 8e 3c 8d c0 45 00 10
  input rcx 0x4
  input xmm7 0xcf3a1569ffffffff_ff8000002339b582
  input xmm9 0xfed5f4938b6c7beb_5bbd26d4c55d125b
  input flags CF PF
  result memory 0x100045d8 ff ff ff ff 69 15 3a cf

case to-memory-256 bits 64
  vpmaskmovq [rip+0x3757], ymm7, ymm1  ; c4 e2 c5 8e 0d 57 37 00 00
  input xmm1 0xfc49596502155cf1_7ff0000000000001
  input xmm7 0x7ff0000000000000_fff0000000000000
  input ymm1.high 0xe1efbfebc49ec442_b82396b3a51b1c21
  input ymm7.high 0x000000000000003c_00000000000000ff
  input flags AF ZF
  result memory 0x10004320 01 00 00 00 00 00 f0 7f

case fault bits 64
  vpmaskmovq ymm5, ymm8, [rip+0x6432]  ; c4 e2 bd 8c 2d 32 64 00 00
  input xmm8 0x79061a225687301d_a7e1076dee7bd12f
  input ymm8.high 0xe5e16e9360c58427_0ce4151104200423
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaskmovq ymm8, ymm13, [rip+0x3b77]  ; c4 62 95 8c 05 77 3b 00 00
  vpmaskmovq ymm8, ymm13, [rip+0x3b77]  ; c4 62 95 8c 05 77 3b 00 00
  input xmm13 0x7ff0000000000001_3551352221c40633
  input ymm13.high 0x4fa02b64a5d86e92_c04d900000000000
  input flags PF AF SF DF OF
  input memory 0x10004751 80 00 00 0b c8 16 55
  result xmm8 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmaskmovq xmm1, xmm4, [0x10006ff5]  ; c4 e2 d9 8c 0d f5 6f 00 10
  input xmm4 0x687114b3a8308748_0000000000000024
  input flags PF ZF DF OF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
