; PUNPCKLQDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  punpcklqdq xmm5, xmm0  ; 66 0f 6c e8
  input xmm0 0x000000000000007f_b48ace7884a6eda4
  input xmm5 0x00000001c9fac870_4043b00000000000
  input flags CF PF
  result xmm5 0xb48ace7884a6eda4_4043b00000000000

case memory-128 bits 64
  punpcklqdq xmm2, [rip+0x39a8]  ; 66 0f 6c 15 a8 39 00 00
  input xmm2 0xbff8000000000000_f3d2975217497da2
  input flags AF ZF
  input memory 0x10004575 60 32 c0 00 00 9f 41 00 00 00 80
  result xmm2 0xc032600000000000_f3d2975217497da2

case sequence bits 64
  punpcklqdq xmm5, xmm2   ; 66 0f 6c ea
  punpcklqdq xmm13, xmm2  ; 66 44 0f 6c ea
  input xmm2 0x8000000042e3c000_c2e5c000e986cdc3
  input xmm5 0xffffffffffffffff_c04ae00000000000
  input flags AF SF DF OF
  result xmm5 0xc2e5c000e986cdc3_c04ae00000000000
  result xmm13 0xc2e5c000e986cdc3_2d2d2d2d2d2d2d2d

case code-32 bits 32
  punpcklqdq xmm4, xmm0  ; 66 0f 6c e0
  input xmm0 0xc050a80000000000_92eb9fed1496e32d
  input xmm4 0x000000000000003f_ca2fe5143fd6e365
  input flags CF PF
  result xmm4 0x92eb9fed1496e32d_ca2fe5143fd6e365
