; PCMPEQW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pcmpeqw xmm7, xmm5  ; 66 0f 75 fd
  input xmm5 0xce07862c00000000_a6f7ca72049b2d4a
  input xmm7 0x0ea8a2709973c7f1_e501360ddfff533e
  input flags PF AF OF
  result xmm7 0x0000000000000000_0000000000000000

case memory-128 bits 64
  pcmpeqw xmm0, [rip+0x36e8]  ; 66 0f 75 05 e8 36 00 00
  input xmm0 0x8bb584ff9fe21be2_8d9383f384d6f067
  input flags AF SF
  input memory 0x100042b9 80 3b c2 00 c0 9a 42
  result xmm0 0x0000000000000000_0000000000000000

case fault bits 64
  pcmpeqw xmm12, [ebx]  ; 67 66 44 0f 75 a3 00 00 00 00
  input rbx 0x3f7b681710006ff4
  input xmm12 0x486abf1441e40000_bfc000007f800000
  input flags CF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpeqw xmm6, xmm1   ; 66 0f 75 f1
  pcmpeqw xmm2, xmm14  ; 66 41 0f 75 d6
  input xmm1 0x4b744d0515c8864e_ffc0000042f8c000
  input xmm6 0xd63f01334b5a7b36_4eca6a8f00008000
  input flags AF SF
  result xmm2 0x0000000000000000_0000000000000000
  result xmm6 0x0000000000000000_0000000000000000

case code-32 bits 32
  pcmpeqw xmm1, xmm7  ; 66 0f 75 cf
  input xmm1 0xc1b800001adf28a3_5f3e458900007fff
  input xmm7 0x6a2fcad63dc0ed47_7f800000c2e58000
  input flags CF PF AF OF
  result xmm1 0x0000000000000000_0000000000000000
