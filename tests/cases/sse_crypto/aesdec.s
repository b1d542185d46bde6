; AESDEC: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  aesdec xmm5, xmm2  ; 66 0f 38 de ea
  input xmm2 0xbff8000000000000_7fc0123442ad4000
  input xmm5 0xbff8000000000000_c2e9800080000000
  input flags PF AF ZF SF
  result xmm5 0xed7b838352e11b66_71fa61c0ab7bbc39

case memory-128 bits 64
  aesdec xmm6, [rip+0x3367]  ; 66 0f 38 de 35 67 33 00 00
  input xmm6 0xdf4c751b74c44c0b_00000000c9e3edb3
  input flags AF DF
  input memory 0x10003f30 5a a6 26 bd ca 1b 59 a9 00 00 00 00 00 a0 55 c0
  result xmm6 0xfe786389fc409d4f_50474cecdb89ea71

case fault bits 64
  aesdec xmm11, gs:[r10*8+0x3abb]  ; 65 66 46 0f 38 de 1c d5 bb 3a 00 00
  input r10 0x27
  input xmm11 0xc211000030b42251_c1cb0000f4485602
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  aesdec xmm12, xmm9  ; 66 45 0f 38 de e1
  aesdec xmm15, xmm3  ; 66 44 0f 38 de fb
  input xmm9 0x000356f780000000_c2b30000f8b91f45
  input xmm12 0xfb2f214987fc1375_f6abab3fd413f590
  input flags PF OF
  result xmm12 0x801f2f23fe93a895_e81e40311fe38900
  result xmm15 0x6d6d6d6d6d6d6d6d_6d6d6d6d6d6d6d6d

case code-32 bits 32
  aesdec xmm0, xmm0  ; 66 0f 38 de c0
  input xmm0 0xffc0000042b00000_7f800000fa01a403
  input flags AF ZF
  result xmm0 0x2158c4ac24dfa1dc_ba98790282fcc5f7
