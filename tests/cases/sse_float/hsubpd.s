; HSUBPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  hsubpd xmm13, xmm3  ; 66 44 0f 7d eb
  input xmm3 0xda46bce876b9664c_c1e14f1494dd6668
  input xmm13 0x000fffffffffffff_ce125226a650930b
  input flags CF PF AF ZF SF
  result xmm13 0x5a46bce876b9664c_ce125226a650930b
  result mxcsr 0x1fa2

case memory-128 bits 64
  hsubpd xmm4, [rip+0x3b28]  ; 66 0f 7d 25 28 3b 00 00
  input xmm4 0xceedcf24c2298000_b87e343ec4c5d746
  input flags CF ZF
  input memory 0x100046f5 40 5c c0 00 00 00 00 00 b0 48 40
  result xmm4 0xc0644c0000000000_4eedcf24c2298000
  result mxcsr 0x1fa0

case fault bits 64
  hsubpd xmm11, [0x10006ff7]  ; 67 66 44 0f 7d 1c 25 f7 6f 00 10
  input xmm11 0x404be00000000000_549c6b1d78bd0479
  input flags PF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  hsubpd xmm6, xmm11  ; 66 41 0f 7d f3
  input xmm6 0x3f8000007fc01234_7f800001c16e0000
  input xmm11 0x890e976888ceb91f_8a63fdfd5f5745da
  input flags PF ZF SF
  input mxcsr 0x3f80
  result xmm6 0x8a63fdfce4f9a3b7_7f800001c16dffff
  result mxcsr 0x3fa0

case sequence bits 64
  hsubpd xmm8, xmm12   ; 66 45 0f 7d c4
  hsubpd xmm12, xmm12  ; 66 45 0f 7d e4
  input xmm8 0x8000000000000000_423d0000c24a1ff7
  input xmm12 0x31c2b88ee81afa31_7f800001007fffff
  input flags CF PF ZF SF OF
  result xmm8 0x7f800001007fffff_423d0000c24a1ff7
  result xmm12 0x7f800001007fffff_7f800001007fffff
  result mxcsr 0x1fa0

case code-32 bits 32
  hsubpd xmm6, xmm1  ; 66 0f 7d f1
  input xmm1 0x6f31ad38b89ffeb4_fc6b24a333ab7973
  input xmm6 0xc2a840004f000000_b3b50c7021cba1c2
  input flags DF OF
  result xmm6 0xfc6b24a333ab7973_42a840004f000000
  result mxcsr 0x1fa0
