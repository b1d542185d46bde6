; VSHUFPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vshufps xmm15, xmm9, xmm9, 0x1c  ; c4 41 30 c6 f9 1c
  input xmm9 0xb14ecc38db76fc62_e4aeb9ba9a35197f
  input flags CF PF AF SF
  result xmm15 0x9a35197fe4aeb9ba_b14ecc389a35197f
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vshufps ymm15, ymm6, ymm5, 0x36  ; c5 4c c6 fd 36
  input xmm5 0x3f6a8d0ffa5e350e_6a9ca66def1bba7a
  input xmm6 0x278063a200000001_61d87891935884cd
  input ymm5.high 0xa99525bc7f8477c3_d3560ad6d37263a8
  input ymm6.high 0x8fd00809aa0d659a_fa7ce71be47ba439
  input flags CF OF
  result xmm15 0xef1bba7a3f6a8d0f_61d8789100000001
  result ymm15.high 0xd37263a8a99525bc_fa7ce71baa0d659a

case memory-128-immediate bits 64
  vshufps xmm4, xmm2, [rcx*8+0x10006ff0], 0x1d  ; c5 e8 c6 24 cd f0 6f 00 10 1d
  input rcx 0x0
  input xmm2 0x169b4785d5ebb4e1_4f000000ffc00000
  input flags SF DF
  input memory 0x10006ff0 42 31 50 58 e2 fa b4 a3 37 74 67 f2 42 46 5c 0e
  result xmm4 0x58503142a3b4fae2_169b47854f000000
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vshufps ymm14, ymm0, [rip+0x33d7], 0xff  ; c5 7c c6 35 d7 33 00 00 ff
  input xmm0 0x7ff8000000001234_a720cb1d1ab85e13
  input ymm0.high 0xc07abecd19180f1e_c20200002a42c3b6
  input flags CF PF AF ZF
  input memory 0x10003fa0 80 23 e9 47 a6 40 60 14 36 64 f6 b0 ee b8 78 20
  input memory 0x10003fb0 1f c8 21 c9 00 80 c5 42 ad 0f 95 de 2e 41 b7 79
  result xmm14 0x2078b8ee2078b8ee_7ff800007ff80000
  result ymm14.high 0x79b7412e79b7412e_c07abecdc07abecd

case fault bits 64
  vshufps xmm8, xmm15, [rdi*2+0x10006f86], 0xff  ; c5 00 c6 04 7d 86 6f 00 10 ff
  input rdi 0x3c
  input xmm15 0xf7d531ee510e1e76_126422012eea2c28
  input flags CF PF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vshufps xmm11, xmm5, xmm6, 0xff  ; c5 50 c6 de ff
  vshufps ymm0, ymm3, ymm1, 0      ; c5 e4 c6 c1 00
  input xmm5 0xecd3c4d2d32984e9_a7168496f65a392c
  input xmm6 0x0000000000007fff_3f80000000000001
  input flags ZF
  result xmm0 0x2121212121212121_2323232323232323
  result xmm11 0x0000000000000000_ecd3c4d2ecd3c4d2
  result ymm0.high 0x3131313131313131_3333333333333333
  result ymm11.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vshufps xmm5, xmm4, xmm7, 0  ; c5 d8 c6 ef 00
  input xmm4 0xc048d00000000000_c8a6df59e7d73254
  input xmm7 0xc26b809e00000000_ffc0000000000000
  input flags PF AF ZF OF
  result xmm5 0x0000000000000000_e7d73254e7d73254
  result ymm5.high 0x0000000000000000_0000000000000000
