; VPCMPISTRI: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpcmpistri xmm15, xmm3, 0x80  ; c4 63 79 63 fb 80
  input xmm3 0x42c98000719d9e7d_1e40e4e9b17f0e7a
  input xmm15 0xff80000042d0c000_81f6fae94d9a0042
  input flags CF PF OF
  result rcx 0x10
  result flags ZF SF

case memory-128-immediate bits 64
  vpcmpistri xmm1, [0x100043a0], 0x80  ; c4 e3 79 63 0c 25 a0 43 00 10 80
  input xmm1 0x000000000000007f_12545c9186909917
  input flags ZF
  input memory 0x100043a6 f8 ff 00 00 00 4f 00 00 fb 41
  result rcx 0x10
  result flags ZF SF

case overflow bits 64
  vpcmpistri xmm3, [rip+0x3566], 0xff  ; c4 e3 79 63 1d 66 35 00 00 ff
  input xmm3 0xe4ce481bcd7052a9_ede3aac490b59f08
  input flags CF PF
  input memory 0x10004130 ff ff ff ff ff ff ff 7f dc d5 5a 5f d4 d3 e9 8b
  result rcx 0x7
  result flags CF OF

case carry bits 64
  vpcmpistri xmm13, [0x10003d30], 0xff  ; c4 63 79 63 2c 25 30 3d 00 10 ff
  input xmm13 0x8b02271079717e11_5478e50ede5233fe
  input flags AF ZF OF
  input memory 0x10003d30 34 12 c0 7f 00 80 87 42 00 00 00 00 00 50 57 c0
  result rcx 0x3
  result flags CF ZF OF

case fault bits 64
  vpcmpistri xmm13, [0x10006fff], 0xff  ; c4 63 79 63 2c 25 ff 6f 00 10 ff
  input xmm13 0x4184790bb8a570e5_bff8000000000000
  input flags CF PF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpistri xmm12, xmm13, 0x7f  ; c4 43 79 63 e5 7f
  vpcmpistri xmm8, xmm5, 0       ; c4 63 79 63 c5 00
  input xmm12 0xc2c9400040f00000_c052d80000000000
  input xmm13 0x28762415833ede21_d7e6c97121a53019
  input flags AF SF
  result rcx 0x10
  result flags none

case code-32 bits 32
  vpcmpistri xmm4, xmm5, 0x27  ; c4 e3 79 63 e5 27
  input xmm4 0xbab49e1e94f34bcf_5f18a86ef591a514
  input xmm5 0xa17c0eef00000000_14a9d29c29acd001
  input flags PF AF DF
  result rcx 0x0
  result flags CF ZF DF OF
