; PACKSSDW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  packssdw xmm8, xmm4  ; 66 44 0f 6b c4
  input xmm4 0xbff8000000000000_42af800080000000
  input xmm8 0x56f4b3169a18913d_7e6e68fb33f75a1c
  input flags PF AF ZF SF OF
  result xmm8 0x800000007fff8000_7fff80007fff7fff

case memory-128 bits 64
  packssdw xmm4, [rbp*8+0x10004348]  ; 66 0f 6b 24 ed 48 43 00 10
  input rbp 0x3b
  input xmm4 0xc2d18000a8f45ffe_0103dc6200000000
  input flags CF OF
  input memory 0x10004525 a0 42 c0 01 00 00 00 d5 2a 77 a4
  result xmm4 0x8000000180000000_800080007fff0000

case fault bits 64
  packssdw xmm14, [rcx*8+0x10006e23]  ; 66 44 0f 6b 34 cd 23 6e 00 10
  input rcx 0x3b
  input xmm14 0x0000000000000005_e25c528579b6092e
  input flags CF PF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  packssdw xmm7, gs:[0xc10]  ; 65 66 0f 6b 3c 25 10 0c 00 00
  packssdw xmm15, xmm7       ; 66 44 0f 6b ff
  input xmm7 0xf21ed43d67a51d7b_c298c0009009c9b1
  input flags PF AF SF DF
  input memory 0x10004012 80 c0 00 80 9c 42 6d 04 93 08 64 54 6d 7c
  result xmm7 0x7fff7fff7fff8000_80007fff80008000
  result xmm15 0x7fff7fff80008000_7fff7fff7fff7fff

case code-32 bits 32
  packssdw xmm7, xmm6  ; 66 0f 6b fe
  input xmm6 0x34dc8af43fc1565c_d093654510d8c80c
  input xmm7 0xcc768bee668e13d9_7ff0000000000000
  input flags PF AF ZF SF DF
  result xmm7 0x7fff7fff80007fff_80007fff7fff0000
