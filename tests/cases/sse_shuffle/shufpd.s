; SHUFPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  shufpd xmm8, xmm4, 0x26  ; 66 44 0f c6 c4 26
  input xmm4 0x0000000042ca8000_b83df2694eb0d126
  input xmm8 0x39d194cc33c964fe_4020c00000000000
  input flags CF AF SF
  result xmm8 0x0000000042ca8000_4020c00000000000

case memory-128-immediate bits 64
  shufpd xmm6, [0x100042f0], 0xff  ; 66 0f c6 34 25 f0 42 00 10 ff
  input xmm6 0x0000000000000000_ffc0000000000001
  input flags PF AF ZF SF
  input memory 0x100042f0 01 00 00 00 00 00 00 00 fd 59 cc 7c 11 c4 b5 c5
  result xmm6 0xc5b5c4117ccc59fd_0000000000000000

case fault bits 64
  shufpd xmm0, [rip+0x6436], 0xff  ; 66 0f c6 05 36 64 00 00 ff
  input xmm0 0x0000000000000013_e341cd6f4352ebf3
  input flags CF PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  shufpd xmm5, [0x100042a0], 0x39  ; 66 0f c6 2c 25 a0 42 00 10 39
  shufpd xmm7, xmm12, 0x80         ; 66 41 0f c6 fc 80
  input xmm5 0x6de9bc32af450eb1_c03c400000000000
  input flags SF
  input memory 0x100042aa a4 c1 34 12 c0 7f
  result xmm5 0x0000000000000000_6de9bc32af450eb1
  result xmm7 0x2c2c2c2c2c2c2c2c_2727272727272727

case code-32 bits 32
  shufpd xmm1, xmm4, 0  ; 66 0f c6 cc 00
  input xmm1 0x6a3bc52292548648_ad4b78d3035ce679
  input xmm4 0x88f5ea8d44aecb87_e86528e86c9910b2
  input flags PF ZF
  result xmm1 0xe86528e86c9910b2_ad4b78d3035ce679
