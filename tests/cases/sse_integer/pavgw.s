; PAVGW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pavgw xmm13, xmm5  ; 66 44 0f e3 ed
  input xmm5 0xffffffffffffffff_7fc012344f000000
  input xmm13 0x08e9a1e5ffffffff_000000000000001b
  input flags CF PF AF SF DF OF
  result xmm13 0x8474d0f2ffffffff_3fe0091a2780000e

case memory-128 bits 64
  pavgw xmm13, [r8*1+0x100042dc]  ; 66 46 0f e3 2c 05 dc 42 00 10
  input r8 0x24
  input xmm13 0x7ff0000000000000_6faca424d420dbe7
  input flags ZF
  input memory 0x10004300 ff 00 00 00 59 5d 48 33 4c e8 34 b2 2f 79 53 ad
  result xmm13 0x96a23c98591a7426_517a80bf6a106e73

case sequence bits 64
  pavgw xmm10, xmm5  ; 66 44 0f e3 d5
  pavgw xmm11, xmm9  ; 66 45 0f e3 d9
  input xmm5 0x080d9b7d125cbeb0_94ed58b9000000ff
  input xmm10 0x414a00007f800001_2760e429dc1c10e3
  input flags PF ZF OF
  result xmm10 0x24ac4dbf48ee5f59_5e279e716e0e08f1
  result xmm11 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a

case code-32 bits 32
  pavgw xmm3, xmm4  ; 66 0f e3 dc
  input xmm3 0x35b78b66428c0000_4034600000000000
  input xmm4 0x00000000c2e84000_f091cf947229f352
  input flags PF AF ZF
  result xmm3 0x1adc45b382ba2000_986397ca391579a9
