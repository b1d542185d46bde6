; VPMULDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmuldq xmm1, xmm3, xmm14  ; c4 c2 61 28 ce
  input xmm3 0x80000000bfc00000_4044600000000000
  input xmm14 0x7f800000c5985d8f_fb1903cd6bba0ee1
  input flags PF AF
  result xmm1 0x0ea88284dc400000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmuldq ymm13, ymm1, ymm3  ; c4 62 75 28 eb
  input xmm1 0x4593e09ae597b2a6_7fffffffffffffff
  input xmm3 0x31c87d2d7f800001_2075454a99df7c8b
  input ymm1.high 0x52772cc05eda43fe_5c1bd9d1ffffffff
  input ymm3.high 0x0000000000000006_c058880000000000
  input flags AF SF DF OF
  result xmm13 0xf2d90d799297b2a6_0000000066208375
  result ymm13.high 0x00000002391d97f4_0000000000000000

case memory-128 bits 64
  vpmuldq xmm0, xmm2, [rip+0x3197]  ; c4 e2 69 28 05 97 31 00 00
  input xmm2 0x7ae77e2ac2dc8000_007fffffc1420000
  input flags PF AF ZF SF OF
  input memory 0x10003d64 ea 34 64 84 34 12 00 00 00 00 f8 7f
  result xmm0 0xfffffba715ca0000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmuldq ymm0, ymm15, gs:[r13*1+0x903]  ; 65 c4 a2 05 28 04 2d 03 09 00 00
  input r13 0x1d
  input xmm15 0xfa22b498a37cdd81_fff8000000000000
  input ymm15.high 0xd63614fa22c8ff6c_c6d3e5c07a68a6c3
  input flags CF PF ZF OF
  input memory 0x10003d26 25 40 00 00 00 00 00 d8 5a 40 15
  input memory 0x10003d3e f0 3f
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000a0a95adff

case fault bits 64
  vpmuldq ymm5, ymm13, [rip+0x642f]  ; c4 e2 15 28 2d 2f 64 00 00
  input xmm13 0xb4d65678b36b394a_c21d80003d0c2718
  input ymm13.high 0xeb11709742850000_0000000000000025
  input flags CF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmuldq xmm5, xmm11, [0x100044b0]  ; 67 c4 e2 21 28 2c 25 b0 44 00 10
  vpmuldq ymm15, ymm12, ymm6         ; c4 62 1d 28 fe
  input xmm11 0x4053d00000000000_b8622db6285bbfc8
  input flags CF AF ZF SF OF
  input memory 0x100044b0 bd 4b 00 0c 6b be c0 ac 0e
  result xmm5 0x0000000000000000_01e458ee0cec2ea8
  result xmm15 0x069523b233a51688_069523b233a51688
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0cc1762ac6115ca8_0cc1762ac6115ca8

case code-32 bits 32
  vpmuldq xmm3, xmm0, xmm0  ; c4 e2 79 28 d8
  input xmm0 0xc2e4c000c1540000_0000000000000008
  input flags CF SF DF OF
  result xmm3 0x0f57c39000000000_0000000000000040
  result ymm3.high 0x0000000000000000_0000000000000000
