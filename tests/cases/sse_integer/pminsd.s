; PMINSD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pminsd xmm0, xmm10  ; 66 41 0f 38 39 c2
  input xmm0 0x4014000000000000_c21e000062b80df3
  input xmm10 0x8057007b007fffff_0000000000000003
  input flags CF PF ZF DF
  result xmm0 0x8057007b00000000_c21e000000000003

case memory-128 bits 64
  pminsd xmm14, [rip+0x3606]  ; 66 44 0f 38 39 35 06 36 00 00
  input xmm14 0xfff0000000000000_384b372efef1f46c
  input flags CF AF ZF SF DF OF
  input memory 0x100041d0 12 00 00 00 00 00 00 00 01
  result xmm14 0xfff0000000000000_00000000fef1f46c

case fault bits 64
  pminsd xmm10, [r10*1+0x10006fca]  ; 66 46 0f 38 39 14 15 ca 6f 00 10
  input r10 0x2f
  input xmm10 0x0b3de5e1c2630000_c027400000000000
  input flags CF PF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pminsd xmm2, [rdx*8+0x10003768]  ; 66 0f 38 39 14 d5 68 37 00 10
  pminsd xmm5, xmm9                ; 66 41 0f 38 39 e9
  input rdx 0x23
  input xmm2 0x4ed4ebb87e4c8cbe_f00f1457c533f130
  input flags PF AF ZF SF
  input memory 0x10003880 ff ff ff 7f c5 bc bc 8d 98 04 06 27 d3 3a e8 08
  result xmm2 0x08e83ad327060498_8dbcbcc5c533f130

case code-32 bits 32
  pminsd xmm4, xmm4  ; 66 0f 38 39 e4
  input xmm4 0x688ac87287a91514_107b6b305698a33b
  input flags AF SF DF
  result unchanged
