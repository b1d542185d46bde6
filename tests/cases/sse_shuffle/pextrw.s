; PEXTRW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128-immediate bits 64
  pextrw r12d, xmm7, 0  ; 66 4c 0f c5 e7 00
  input xmm7 0x41a10000c2340000_f29ddfa542881cf8
  input flags AF DF
  result r12 0x1cf8

case register-32-128-immediate bits 64
  pextrw ebx, xmm1, 0x98  ; 66 0f c5 d9 98
  input xmm1 0xb3c3bb91ccefa4e1_000000000000003c
  input flags PF AF SF DF OF
  result rbx 0x3c

case to-memory-16-128-immediate bits 64
  pextrw [rip+0x3aa9], xmm10, 0  ; 66 44 0f 3a 15 15 a9 3a 00 00 00
  input xmm10 0x54fb30f4d535c5b5_0000000000000080
  input flags CF PF ZF SF OF
  result memory 0x10004674 80

case fault bits 64
  pextrw [0x10006ffe], xmm3, 0x26  ; 66 0f 3a 15 1c 25 fe 6f 00 10 26
  input xmm3 0x000000000000000e_000000000000001d
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pextrw esi, xmm4, 0x13    ; 66 0f 3a 15 e6 13
  pextrw r13d, xmm12, 0xff  ; 66 45 0f c5 ec ff
  input xmm4 0x03dcac0aaa0f0d2d_7fc0123480000000
  input flags CF AF DF
  result rsi 0x7fc0
  result r13 0x2c2c

case code-32 bits 32
  pextrw esi, xmm3, 0x1c  ; 66 0f c5 f3 1c
  input xmm3 0xa9f4d8e143f00694_3f800000103fc646
  input flags PF
  result rsi 0x694
