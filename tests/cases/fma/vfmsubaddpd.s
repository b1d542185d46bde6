; VFMSUBADDPD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmsubaddpd xmm14, xmm12, xmm9, xmm5  ; c4 63 99 5f f5 90
  input xmm5 0x0291cc0d5b34ba77_41e400001368dc3f
  input xmm9 0x858c5e28edf37854_3f800000c16a0000
  input xmm12 0xe970882031d06b4b_c05b580000000000
  input flags CF AF ZF SF OF

case register-256 bits 64
  vfmsubaddpd ymm4, ymm6, ymm5, ymm6  ; c4 e3 4d 5f e5 60
  input xmm5 0x8f0ba1120ad73aca_a4c89fef00000002
  input xmm6 0x29272562b3a0de50_9d707843d28dcde5
  input ymm5.high 0x7ff8000000001234_0d5dc0a2a5d262ad
  input ymm6.high 0x7ff0000000000000_fff0000000000000
  input flags PF ZF SF

case memory-128 bits 64
  vfmsubaddpd xmm13, xmm12, gs:[0x820], xmm11  ; 65 c4 63 19 5f 2c 25 20 08 00 00 b0
  input xmm11 0x4058380000000000_000000012d50cc4c
  input xmm12 0x92acabbf5fe8d8d8_fff8000000000000
  input flags CF ZF SF OF
  input memory 0x10003c20 e6 25 cc 1c 58 03 26 eb 00 00 80 3f 00 80 9f c2

case memory-256 bits 64
  vfmsubaddpd ymm7, ymm6, [r8d+0x32], ymm6  ; 67 c4 c3 4d 5f b8 32 00 00 00 60
  input r8 0x63f7b9ce1000460e
  input xmm6 0xc05d300000000000_fdc653c3a6cbe5e1
  input ymm6.high 0x7d7669059f583fad_1ac43f54086e4e21
  input flags PF SF DF OF
  input memory 0x10004640 af 93 7a 29 ed 92 9d ea 30 d7 4c 56 6a 4a 52 79
  input memory 0x10004650 ce 8d b2 49 50 68 ec 34 2b
