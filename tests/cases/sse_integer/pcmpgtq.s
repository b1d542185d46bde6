; PCMPGTQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pcmpgtq xmm1, xmm8  ; 66 41 0f 38 37 c8
  input xmm1 0x6dc08a997095a8b4_8000000000000000
  input xmm8 0x4047300000000000_c04e800000000000
  input flags CF PF SF DF OF
  result xmm1 0xffffffffffffffff_0000000000000000

case memory-128 bits 64
  pcmpgtq xmm3, [rcx*4+0x100042a8]  ; 66 0f 38 37 1c 8d a8 42 00 10
  input rcx 0x3a
  input xmm3 0x2e0299eecdefdc44_42dac00042ce8000
  input flags CF AF ZF DF OF
  input memory 0x10004390 01 00 00 00 39 f9 5c 14 fd f0 a4 d0 81 fc 55 c0
  result xmm3 0xffffffffffffffff_ffffffffffffffff

case fault bits 64
  pcmpgtq xmm11, [0x10006ff9]  ; 66 44 0f 38 37 1c 25 f9 6f 00 10
  input xmm11 0xc2c9800059f19a70_0000000000000001
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpgtq xmm1, xmm5  ; 66 0f 38 37 cd
  pcmpgtq xmm4, xmm3  ; 66 0f 38 37 e3
  input xmm1 0xbfe554b1fa69043b_00000000000000ff
  input xmm5 0x0000000000000031_7f80000177dea595
  input flags PF AF ZF SF
  result xmm1 0x0000000000000000_0000000000000000
  result xmm4 0xffffffffffffffff_ffffffffffffffff

case code-32 bits 32
  pcmpgtq xmm3, xmm0  ; 66 0f 38 37 d8
  input xmm0 0xc052f00000000000_339b01564663584d
  input xmm3 0xd2eaea5982258249_ecfbf1f37174177a
  input flags CF PF AF
  result xmm3 0xffffffffffffffff_0000000000000000
