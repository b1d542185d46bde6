; PHMINPOSUW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  phminposuw xmm3, xmm7  ; 66 0f 38 41 df
  input xmm7 0x67cc64e449d2234f_4037400000000000
  input flags CF AF SF DF OF
  result xmm3 0x0000000000000000_0000000000000000

case memory-128 bits 64
  phminposuw xmm5, [rip+0x2dd7]  ; 66 0f 38 41 2d d7 2d 00 00
  input flags SF
  input memory 0x100039a6 c0 ff 00 c0 b9 42 00 00 80 7f
  result xmm5 0x0000000000000000_0000000000000000

case fault bits 64
  phminposuw xmm10, [ebp+ebx-0x4904]  ; 67 66 44 0f 38 41 94 1d fc b6 ff ff
  input rbx 0xb09e171d0000000d
  input rbp 0xb09e171d1000b8e9
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  phminposuw xmm4, xmm15  ; 66 41 0f 38 41 e7
  phminposuw xmm8, xmm12  ; 66 45 0f 38 41 c4
  input xmm15 0x383d760b484c32d8_bff8000000000000
  input flags CF AF ZF SF DF
  result xmm4 0x0000000000000000_0000000000000000
  result xmm8 0x0000000000000000_0000000000002c2c

case code-32 bits 32
  phminposuw xmm7, xmm7  ; 66 0f 38 41 ff
  input xmm7 0x4055500000000000_37de710400007fff
  input flags CF PF ZF SF
  result xmm7 0x0000000000000000_0000000000010000
