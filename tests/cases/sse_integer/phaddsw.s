; PHADDSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  phaddsw xmm4, xmm8  ; 66 41 0f 38 03 e0
  input xmm4 0x46671ab9972c0cf4_7fffffffffffffff
  input xmm8 0xc04d300000000000_0000000000000015
  input flags CF PF AF ZF SF OF
  result xmm4 0xf04d000000000015_6120a4207ffefffe

case memory-128 bits 64
  phaddsw xmm10, [r8*2+0x10006824]  ; 66 46 0f 38 03 14 45 24 68 00 10
  input r8 0xe
  input xmm10 0xc05a700000000000_4f000000d9ab177e
  input flags PF AF SF OF
  input memory 0x10006841 40 dd 42 00 40 b2 42 00 00 2f 42 16 b6 a5 b4
  result xmm10 0x8000422f7fff7fff_305a00004f00f129

case sequence bits 64
  phaddsw xmm13, xmm15  ; 66 45 0f 38 03 ef
  phaddsw xmm0, xmm8    ; 66 41 0f 38 03 c0
  input xmm13 0x295f79987fffffff_4055d80000000000
  input xmm15 0x133fde63df0ae8bb_c058200000000000
  input flags PF ZF SF DF OF
  result xmm0 0x5050505050505050_4040404040404040
  result xmm13 0xf1a2c7c5e0580000_7fff7ffe18550000

case code-32 bits 32
  phaddsw xmm6, xmm4  ; 66 0f 38 03 f4
  input xmm4 0x9314e4f3c94d6e9e_0000000000000022
  input xmm6 0x414e0000ffc00000_000000000000001d
  input flags ZF SF
  result xmm6 0x800037eb00000022_414effc00000001d
