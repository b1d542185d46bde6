; PMINUW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pminuw xmm5, xmm5  ; 66 0f 38 3a ed
  input xmm5 0x0453cf51c6ccfb35_c6ffb5d3aa36bc84
  result unchanged

case memory-128 bits 64
  pminuw xmm14, [rip+0x3c06]  ; 66 44 0f 38 3a 35 06 3c 00 00
  input xmm14 0x06d51e0e5e7da7b4_efce762a9d791977
  input flags CF SF
  input memory 0x100047d0 b1 ba 52 e4 00 00 72 42 3e 8e d0 03 bb 37 17 bc
  result xmm14 0x06d51e0e03d08e3e_427200009d791977

case fault bits 64
  pminuw xmm12, [0x10006ffc]  ; 66 44 0f 38 3a 24 25 fc 6f 00 10
  input xmm12 0xabb7715f00000002_c2b6400042550000
  input flags PF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pminuw xmm4, xmm0  ; 66 0f 38 3a e0
  pminuw xmm2, xmm6  ; 66 0f 38 3a d6
  input xmm0 0x3146a855841e9aee_72d3719bffffffff
  input xmm4 0x0000000000000035_7ff0000000000000
  input flags CF DF OF
  result xmm4 0x0000000000000035_72d3000000000000

case code-32 bits 32
  pminuw xmm4, xmm1  ; 66 0f 38 3a e1
  input xmm1 0x126e0ce6c28c4000_7f8000009285f142
  input xmm4 0x3ff0000000000000_d9bf3c6d26b880c6
  input flags CF AF DF
  result xmm4 0x126e000000000000_7f80000026b880c6
