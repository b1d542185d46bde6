; ORPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  orpd xmm11, xmm1  ; 66 44 0f 56 d9
  input xmm1 0x269be6f37f800000_11af3e00adf9af87
  input xmm11 0x000000007fffffff_3ff0000000000000
  input flags CF ZF SF DF OF
  result xmm11 0x269be6f37fffffff_3fff3e00adf9af87

case memory-128 bits 64
  orpd xmm5, [0x10003b10]  ; 66 0f 56 2c 25 10 3b 00 10
  input xmm5 0x7bfece1300000000_4055080000000000
  input flags CF PF ZF OF
  input memory 0x10003b10 15 d8 96 c9 c9 bc 83 0c f6 9c 3a 86 d7 51 71 cb
  result xmm5 0xfbffdfd7863a9cf6_4cd7bcc9c996d815

case fault bits 64
  orpd xmm12, gs:[0x3bf9]  ; 65 66 44 0f 56 24 25 f9 3b 00 00
  input xmm12 0x00000000ffffffff_0000000000000001
  input flags PF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  orpd xmm6, xmm10  ; 66 41 0f 56 f2
  orpd xmm13, xmm8  ; 66 45 0f 56 e8
  input xmm6 0x305b11dcc60d31f2_588c48cc23214f36
  input xmm10 0xc358272000000001_aaf415d01dfdd70d
  input flags CF PF AF SF OF
  result xmm6 0xf35b37fcc60d31f3_fafc5ddc3ffddf3f

case code-32 bits 32
  orpd xmm2, xmm7  ; 66 0f 56 d7
  input xmm2 0x6381717f53aaaae5_c2ac4000428e8000
  input xmm7 0xbdc8b19564e9f4e8_429e40007fc01234
  input flags OF
  result xmm2 0xffc9f1ff77ebfeed_c2be40007fce9234
