; AESENC: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  aesenc xmm8, xmm8  ; 66 45 0f 38 dc c0
  input xmm8 0x04485ab842bc4000_6d109d8010698031
  input flags ZF SF DF OF
  result xmm8 0xef12decad8cc68da_f5357e828637a6d1

case memory-128 bits 64
  aesenc xmm10, [r8*1+0x10003bf0]  ; 66 46 0f 38 dc 14 05 f0 3b 00 10
  input r8 0x20
  input xmm10 0xf4f8fd9d5ebfb509_42eb800005b3de15
  input flags CF PF ZF DF
  input memory 0x10003c10 b5 dc d7 b8 b6 56 2e eb 75 7a 61 6a e8 c5 c0 93
  result xmm10 0x35a2d9c2089a48ca_0ca72c3ef389a3fc

case fault bits 64
  aesenc xmm5, [ebx]  ; 67 66 0f 38 dc ab 00 00 00 00
  input rbx 0xfa07fcd310006ff7
  input xmm5 0x42280000c24e0000_b48137c8e35dbde2
  input flags PF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  aesenc xmm12, xmm3  ; 66 44 0f 38 dc e3
  aesenc xmm6, xmm13  ; 66 41 0f 38 dc f5
  input xmm3 0xb007c8a3b9491463_c1f9000000000001
  input xmm12 0x3ff0000000000000_5011a60e0cc6669a
  input flags AF ZF SF
  result xmm6 0xdadadadadadadada_dadadadadadadada
  result xmm12 0x62ed33d16dcf25e7_2f2b1c9a7ec52010

case code-32 bits 32
  aesenc xmm1, xmm5  ; 66 0f 38 dc cd
  input xmm1 0xcda4834eb618cd87_42e7800041740000
  input xmm5 0x329e5f167a7ee8a3_405a300000000000
  input flags CF ZF SF
  result xmm1 0x28335f3765cebd1c_0c886ad0a433b39a
