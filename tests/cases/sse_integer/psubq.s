; PSUBQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psubq xmm14, xmm14  ; 66 45 0f fb f6
  input xmm14 0x0000000000000024_3f80000007bf30cd
  input flags SF OF
  result xmm14 0x0000000000000000_0000000000000000

case memory-128 bits 64
  psubq xmm2, [r11d]  ; 67 66 41 0f fb 93 00 00 00 00
  input r11 0xef3344ff10004580
  input xmm2 0x0c017b5680000000_0000000000000000
  input flags CF SF OF
  input memory 0x10004580 ff ff ff ff c6 a4 35 2c ff ff ff ff fd 5e c9 e4
  result xmm2 0x27381c5880000001_d3ca5b3900000001

case sequence bits 64
  psubq xmm2, xmm11  ; 66 41 0f fb d3
  psubq xmm1, xmm2   ; 66 0f fb ca
  input xmm2 0xcb278952ffad55f7_0bf89078482995f8
  input xmm11 0x3b91860a74bde2c7_ffc00000ffc00000
  input flags PF ZF SF DF OF
  result xmm1 0x918b1dd89631adf1_14e890a9d8b78b29
  result xmm2 0x8f9603488aef7330_0c389077486995f8

case code-32 bits 32
  psubq xmm2, xmm4  ; 66 0f fb d4
  input xmm2 0x0000000000000000_0000000000000011
  input xmm4 0x97bd9d6300008000_428b400001514e3a
  input flags PF ZF SF DF
  result xmm2 0x6842629cffff8000_bd74bffffeaeb1d7
