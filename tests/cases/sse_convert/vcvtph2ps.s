; VCVTPH2PS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtph2ps xmm11, xmm0  ; c4 62 79 13 d8
  input xmm0 0x190945e618d1d031_ff80000041d1f825
  input flags PF ZF SF DF OF
  result xmm11 0xfff0000000000000_403a2000c704a000
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vcvtph2ps ymm12, xmm15  ; c4 42 7d 13 e7
  input xmm15 0x4058600000000000_fff0000000000000
  input flags PF AF ZF OF
  result xmm12 0xfffe000000000000_0000000000000000
  result ymm12.high 0x400b000044000000_0000000000000000

case memory-128-64 bits 64
  vcvtph2ps xmm9, [rbp*2+0x10003a28]  ; c4 62 79 13 0c 6d 28 3a 00 10
  input rbp 0x18
  input flags CF PF
  input memory 0x10003a58 af 0d e3 39 00 00 af c1
  result xmm9 0xc035e00000000000_3f3c600039b5e000
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vcvtph2ps ymm11, [ecx+0x89ae]  ; 67 c4 62 7d 13 99 ae 89 00 00
  input rcx 0x69bfd5660fffe0d2
  input flags AF ZF OF
  input memory 0x10006a80 c3 b9 7c 6c 77 6a cf 4e 02 00 00 00 61 16 78 91
  result xmm11 0x41d9e000454ee000_458f8000bf386000
  result ymm11.high 0xba2f00003acc2000_0000000034000000

case exceptions bits 64
  vcvtph2ps ymm12, xmm3  ; c4 62 7d 13 e3
  input xmm3 0x81d5b179ab46bf80_1188fd7ee4e1bd2c
  input flags CF PF AF ZF OF
  result xmm12 0x3a310000ffefc000_c49c2000bfa58000
  result ymm12.high 0xb7ea8000be2f2000_bd68c000bff00000
  result mxcsr 0x1f81

case fault bits 64
  vcvtph2ps ymm12, [esi+0xf3c4]  ; 67 c4 62 7d 13 a6 c4 f3 00 00
  input rsi 0x9542c5390fff7c35
  input flags AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcvtph2ps ymm8, xmm5   ; c4 62 7d 13 c5
  vcvtph2ps xmm0, xmm10  ; c4 c2 79 13 c2
  input xmm5 0xbfc00000ede20a12_0000000000000028
  input flags CF PF
  result xmm0 0x3d4540003d454000_3d4540003d454000
  result xmm8 0x0000000000000000_0000000036200000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm8.high 0xbff8000000000000_c5bc400039424000

case code-32 bits 32
  vcvtph2ps xmm3, xmm5  ; c4 e2 79 13 dd
  input xmm5 0xc040d00000000000_760c36af43498bac
  input flags PF ZF SF DF OF
  result xmm3 0x46c180003ed5e000_40692000b9758000
  result ymm3.high 0x0000000000000000_0000000000000000
