; VPACKUSDW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpackusdw xmm0, xmm13, xmm5  ; c4 e2 11 2b c5
  input xmm5 0x000fffffffffffff_4f7d25f200007fff
  input xmm13 0xb356f05e2c604320_90a0102de2efb663
  input flags ZF SF OF
  result xmm0 0xffff0000ffff7fff_0000ffff00000000
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpackusdw ymm1, ymm2, ymm9  ; c4 c2 6d 2b c9
  input xmm2 0xfff0000000000000_74aa58a93f800000
  input xmm9 0x6542b73100000080_4057c00000000000
  input ymm2.high 0xca7f75b137f00490_000000000000001c
  input ymm9.high 0x7ff0000000000001_c017800000000000
  input flags CF PF AF SF
  result xmm1 0xffff0080ffff0000_00000000ffffffff
  result ymm1.high 0xffff000100000000_0000ffff0000001c

case memory-128 bits 64
  vpackusdw xmm6, xmm12, [0x10004420]  ; c4 e2 19 2b 34 25 20 44 00 10
  input xmm12 0x41e0000000000000_e5b526ebffffffff
  input flags PF AF ZF OF
  input memory 0x10004420 09 fd e4 39 01 00 80 7f 01 00 00 00 00 00 f0 7f
  result xmm6 0xffff0001ffffffff_ffff000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpackusdw ymm13, ymm10, [r14d+0x4a]  ; 67 c4 42 2d 2b ae 4a 00 00 00
  input r14 0x37830cdc10003df6
  input xmm10 0xe39023676e294490_403d600000000000
  input ymm10.high 0xc039200000000000_fd87ca0600000001
  input flags AF SF
  input memory 0x10003e40 c1 92 28 f2 d1 8e 27 1a 71 28 60 0f b9 3d 60 94
  input memory 0x10003e52 80 ff b2 40 f1 7e 00 00 00 00 00 00 f0 3f
  result xmm13 0x0000ffffffff0000_0000ffffffff0000
  result ymm13.high 0xffff0000ffff0000_0000000000000001

case fault bits 64
  vpackusdw ymm5, ymm0, [ecx]  ; 67 c4 e2 7d 2b a9 00 00 00 00
  input rcx 0xf29451a610006ff2
  input xmm0 0xef43aba5c9189b88_77e55b1a39d0a563
  input ymm0.high 0x62792d74ffc00000_0000000000000001
  input flags CF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpackusdw xmm9, xmm6, xmm7  ; c4 62 49 2b cf
  vpackusdw ymm9, ymm7, ymm5  ; c4 62 45 2b cd
  input xmm6 0x0000000000000002_62d2abc79c14c24e
  input xmm7 0x7ff0000000000001_c287c00075277920
  input flags ZF SF
  result xmm9 0xffffffffffffffff_ffff00010000ffff
  result ymm9.high 0xffffffffffffffff_ffffffffffffffff

case code-32 bits 32
  vpackusdw xmm4, xmm3, xmm1  ; c4 e2 61 2b e1
  input xmm1 0x30a00e2c59141e62_7ff0000000000001
  input xmm3 0xc1ff00003f800000_0000000000000001
  input flags CF PF SF DF
  result xmm4 0xffffffffffff0001_0000ffff00000001
  result ymm4.high 0x0000000000000000_0000000000000000
