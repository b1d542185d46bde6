; PABSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pabsb xmm1, xmm5  ; 66 0f 38 1c cd
  input xmm5 0xc431dc7be5981f77_e31f679edf9e7797
  input flags ZF SF OF
  result xmm1 0x3c31247b1b681f77_1d1f676221627769

case memory-128 bits 64
  pabsb xmm3, [0x10003830]  ; 66 0f 38 1c 1c 25 30 38 00 10
  input flags ZF SF DF OF
  input memory 0x10003830 32 ee b4 b7 ff ff 7f 00 00 00 37 c2 00 00 78 c0
  result xmm3 0x407800003e370000_007f0101494c1232

case fault bits 64
  pabsb xmm9, [rip+0x6429]  ; 66 44 0f 38 1c 0d 29 64 00 00
  input flags CF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pabsb xmm15, [rip+0x3526]  ; 66 44 0f 38 1c 3d 26 35 00 00
  pabsb xmm2, xmm9           ; 66 41 0f 38 1c d1
  input flags CF SF OF
  input memory 0x100040f0 ff ff ff ff f8 60 7e 83 c5 78 6c 74 04 db 6f 14
  result xmm2 0x2929292929292929_2929292929292929
  result xmm15 0x146f2504746c783b_7d7e600801010101

case code-32 bits 32
  pabsb xmm5, xmm5  ; 66 0f 38 1c ed
  input xmm5 0x63eeeeb290584d8d_c7e4d9295fc6d57f
  input flags CF SF OF
  result xmm5 0x6312124e70584d73_391c27295f3a2b7f
