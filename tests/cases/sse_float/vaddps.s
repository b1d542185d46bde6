; VADDPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaddps xmm13, xmm8, xmm4  ; c5 38 58 ec
  input xmm4 0x8a55f2174b7c125d_7f80000042588000
  input xmm8 0xc83caf9dfa730d7e_9d0bc3c7e6f6c902
  input flags AF
  result xmm13 0xc83caf9dfa730d7e_7f800000e6f6c902
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vaddps ymm2, ymm13, ymm9  ; c4 c1 14 58 d1
  input xmm9 0xe30eb17c77cffdfd_66b2b480d48180a0
  input xmm13 0x8e28986e0f9b827c_7ff8000000001234
  input ymm9.high 0x0000000000000002_424b80007fad9438
  input ymm13.high 0x9c6095fd691e4773_fe0c5600529b4cb8
  input flags PF AF ZF SF OF
  result xmm2 0xe30eb17c77cffdfd_7ff80000d48180a0
  result ymm2.high 0x9c6095fd691e4773_fe0c56007fed9438
  result mxcsr 0x1fa3

case memory-128 bits 64
  vaddps xmm0, xmm1, [r11d+r11d+0x10006a60]  ; 67 c4 81 70 58 84 1b 60 6a 00 10
  input r11 0x24d294dd00000010
  input xmm1 0x23daa20290bebe99_b33310f5b222daf3
  input flags ZF OF
  input memory 0x10006a80 ec 74 6b ae 41 a7 52 3e 00 00 00 00 00 18 59 c0
  result xmm0 0xc059180090bebe99_3e52a73eb223c668
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vaddps ymm3, ymm2, [r11*4+0x10003a14]  ; c4 a1 6c 58 1c 9d 14 3a 00 10
  input r11 0x2b
  input xmm2 0x0000000080000000_3f800000007fffff
  input ymm2.high 0x7f3630013bd1734c_0000000000007fff
  input flags PF ZF OF
  input memory 0x10003ac3 80 00 00 14 41 96 d5 81 18 e9 66 72 bf 0b
  input memory 0x10003ad8 03 ac ca a3 bd f3 ae 7b
  result xmm3 0xbf7266e91881d596_41240000007fffff
  result ymm3.high 0x7f378de83bd1734c_000000000000800a
  result mxcsr 0x1fa2

case fault bits 64
  vaddps xmm1, xmm7, [r10d-0x57]  ; 67 c4 c1 40 58 8a a9 ff ff ff
  input r10 0xe180c3691000704a
  input xmm7 0x3ff000004a49979d_42728000c1eb0000
  input flags SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vaddps xmm4, xmm4, xmm9  ; c4 c1 58 58 e1
  input xmm4 0x7041384700000001_0000000000000001
  input xmm9 0x000fffffffffffff_4057c00000000000
  input flags CF PF OF
  input mxcsr 0x9fc0
  result xmm4 0x70413847ffffffff_4057c00000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vaddps xmm9, xmm14, xmm1  ; c5 08 58 c9
  vaddps ymm3, ymm9, ymm11  ; c4 c1 34 58 db
  input xmm1 0x22ec3f9128458731_ffc000007f800000
  input xmm14 0xc047600000000000_c256800041620000
  input flags PF AF DF OF
  result xmm3 0xc04760002b2e4148_ffc000007f800000
  result xmm9 0xc047600028458731_ffc000007f800000
  result ymm3.high 0x3b3b3b3b3b3b3b3b_3b3b3b3b3b3b3b3b
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vaddps xmm4, xmm2, xmm0  ; c5 e8 58 e0
  input xmm0 0x85bf65c9aa8b7a80_16993036b74db0a7
  input xmm2 0xf0f9c92200000002_2cf7dc9655119780
  input flags AF ZF OF
  result xmm4 0xf0f9c922aa8b7a80_2cf7dc9655119780
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
