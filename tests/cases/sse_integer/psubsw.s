; PSUBSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psubsw xmm0, xmm10  ; 66 41 0f e9 c2
  input xmm0 0x89ea72592f228b01_7fc01234ffd7a685
  input xmm10 0xc20e5753dc7efa31_404d600000000000
  input flags CF PF ZF OF
  result xmm0 0xc7dc1b0652a490d0_3f73b234ffd7a685

case memory-128 bits 64
  psubsw xmm2, [0x100047f0]  ; 66 0f e9 14 25 f0 47 00 10
  input xmm2 0x6ec64f19dfb1612f_21f213d083790f3d
  input flags CF PF AF ZF DF OF
  input memory 0x100047f0 6a ef 42 74 44 72 a8 eb 89 0f a2 32 48 41 c2 26
  result xmm2 0x48040dd1ad0f51a6_364aa18c80001fd3

case fault bits 64
  psubsw xmm7, [rbp*2+0x10006f8e]  ; 66 0f e9 3c 6d 8e 6f 00 10
  input rbp 0x33
  input xmm7 0x36c38db0455d6cab_a45a35a900000001
  input flags CF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psubsw xmm5, xmm11  ; 66 41 0f e9 eb
  psubsw xmm9, xmm7   ; 66 44 0f e9 cf
  input xmm5 0x0000000000000015_c2c09daf0e3af14d
  input xmm11 0x873c84869044acaa_0be8cf1300000000
  input flags AF ZF SF OF
  result xmm5 0x78c47b7a6fbc536b_b6d8ce9c0e3af14d
  result xmm9 0x0202020202020202_0202020202020202

case code-32 bits 32
  psubsw xmm2, xmm4  ; 66 0f e9 d4
  input xmm2 0xc111d1024d916032_785b2a225c7d20d4
  input xmm4 0x000000000000007f_07d1c78042de8000
  input flags CF PF AF ZF OF
  result xmm2 0xc111d1024d915fb3_708a62a2199f7fff
