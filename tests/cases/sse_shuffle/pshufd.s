; PSHUFD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pshufd xmm9, xmm13, 0  ; 66 45 0f 70 cd 00
  input xmm13 0x5d95cf6e3cad8b3c_d192c3abbd894e86
  input flags CF PF ZF OF
  result xmm9 0xbd894e86bd894e86_bd894e86bd894e86

case memory-128-immediate bits 64
  pshufd xmm8, [r14d-0x68], 0  ; 67 66 45 0f 70 86 98 ff ff ff 00
  input r14 0x8fb9179910003a08
  input flags PF AF SF
  input memory 0x100039a0 2c e4 e1 70 e4 ea a3 63 00 00 bd 42 00 00 e4 41
  result xmm8 0x70e1e42c70e1e42c_70e1e42c70e1e42c

case fault bits 64
  pshufd xmm4, gs:[r11*4+0x3b62], 0x7e  ; 65 66 42 0f 70 24 9d 62 3b 00 00 7e
  input r11 0x25
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pshufd xmm14, xmm10, 2  ; 66 45 0f 70 f2 02
  pshufd xmm6, xmm6, 8    ; 66 0f 70 f6 08
  input xmm10 0x7ff0000000000001_000000017f800001
  input flags PF AF OF
  result xmm14 0x7f8000017f800001_7f80000100000001

case code-32 bits 32
  pshufd xmm4, xmm7, 0x41  ; 66 0f 70 e7 41
  input xmm7 0xbfc0000070dbd3ac_5943b5ac6e74bb01
  input flags CF PF ZF SF
  result xmm4 0x5943b5ac6e74bb01_6e74bb015943b5ac
