; AESENCLAST: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  aesenclast xmm8, xmm2  ; 66 44 0f 38 dd c2
  input xmm2 0x0000000000000036_f4ce47e6d67be875
  input xmm8 0x6ed7e2eb4d19b58d_11ad685ff64aa044
  input flags PF ZF DF
  result xmm8 0xe395e0e982d6986b_b6c0922949afad6e

case memory-128 bits 64
  aesenclast xmm8, [rdi*8+0x10003bf8]  ; 66 44 0f 38 dd 04 fd f8 3b 00 10
  input rdi 0x3b
  input xmm8 0x0000000000000000_4051e00000000000
  input flags AF SF OF
  input memory 0x10003dd0 2f 71 6e 47 b5 93 87 0b 00 00 00 00 00 30 50 c0
  result xmm8 0xa381536309636363_68e4f0d6240d904c

case fault bits 64
  aesenclast xmm12, [0x10006ff9]  ; 67 66 44 0f 38 dd 24 25 f9 6f 00 10
  input xmm12 0x4286800000000000_c116000042ee8000
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  aesenclast xmm13, xmm2  ; 66 44 0f 38 dd ea
  aesenclast xmm5, xmm5   ; 66 0f 38 dd ed
  input xmm2 0xc2a4bea8575dc3c6_000000007f800000
  input xmm13 0x00000001c1970000_c2f5800040ec0000
  input flags PF SF DF OF
  result xmm5 0x1a1a1a1a1a1a1a1a_1a1a1a1a1a1a1a1a
  result xmm13 0xba42ddd47293a0a5_096363631c08cd63

case code-32 bits 32
  aesenclast xmm2, xmm4  ; 66 0f 38 dd d4
  input xmm2 0xee660ba3b1c9a8f5_336dbf2ffb477e35
  input xmm4 0xe5c3a520363c8288_51b17fd577b24da3
  input flags CF ZF SF
  result xmm2 0x2dff562af59ca96e_5e82bdc05f6f4535
