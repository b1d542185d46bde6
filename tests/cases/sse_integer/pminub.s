; PMINUB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pminub xmm6, xmm3  ; 66 0f da f3
  input xmm3 0x9e4e87cd4514c584_c056900000000000
  input xmm6 0x7f80000100000000_c04c200000000000
  input flags CF
  result xmm6 0x7f4e000100000000_c04c200000000000

case memory-128 bits 64
  pminub xmm15, [0x10003f00]  ; 66 44 0f da 3c 25 00 3f 00 10
  input xmm15 0x4291400042580000_bff8000000000000
  input flags PF
  input memory 0x10003f00 8a 48 18 ca 00 c0 c1 c2 00 80
  result xmm15 0x0000000000000000_bfc1000000000000

case fault bits 64
  pminub xmm14, gs:[0x3bfe]  ; 65 66 44 0f da 34 25 fe 3b 00 00
  input xmm14 0x6db7fb2357a1e97b_7ff0000000000000
  input flags CF PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pminub xmm9, xmm11  ; 66 45 0f da cb
  pminub xmm12, xmm9  ; 66 45 0f da e1
  input xmm9 0xc013000000000000_425a90cd00000001
  input xmm11 0x000000000000002e_c28e000042dc8000
  input flags CF PF AF ZF OF
  result xmm9 0x0000000000000000_425a000000000000
  result xmm12 0x0000000000000000_2c2c000000000000

case code-32 bits 32
  pminub xmm7, xmm4  ; 66 0f da fc
  input xmm4 0xd6cc10af6f60574c_b53db866c5da5828
  input xmm7 0xe767243a00000000_56c8448d868de7f8
  input flags CF PF ZF DF OF
  result xmm7 0xd667103a00000000_563d4466868d5828
