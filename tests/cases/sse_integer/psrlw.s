; PSRLW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psrlw xmm13, xmm15  ; 66 45 0f d1 ef
  input xmm13 0x41e0000000000000_7f8000017a8212ca
  input xmm15 0xc2450000ff98bb5f_8aa8f2b63f800000
  input flags CF AF ZF OF
  result xmm13 0x0000000000000000_0000000000000000

case memory-128 bits 64
  psrlw xmm4, [r13*8+0x10003d18]  ; 66 42 0f d1 24 ed 18 3d 00 10
  input r13 0x7
  input xmm4 0x0000000142a34000_4158000042a2c000
  input flags CF PF ZF SF DF
  input memory 0x10003d50 e8 ec 42 0f 51 17 48 38
  result xmm4 0x0000000000000000_0000000000000000

case fault bits 64
  psrlw xmm15, [ebp+r8d*2-0x44]  ; 67 66 46 0f d1 bc 45 bc ff ff ff
  input rbp 0x8d35a9221000703e
  input r8 0x8d35a92200000000
  input xmm15 0x0000000000000000_c21f800058184193
  input flags CF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psrlw xmm10, 0x24  ; 66 41 0f 71 d2 24
  psrlw xmm8, 0xef   ; 66 41 0f 71 d0 ef
  input xmm10 0x39185ed99a50cbf2_15605ee0ed7e83b4
  input flags PF ZF OF
  result xmm8 0x0000000000000000_0000000000000000
  result xmm10 0x0000000000000000_0000000000000000

case code-32 bits 32
  psrlw xmm4, xmm2  ; 66 0f d1 e2
  input xmm2 0xe35c0bbca17fed0d_0000000000000031
  input xmm4 0x821f713182d8c5f3_3c763bca7af2228e
  input flags CF PF ZF SF
  result xmm4 0x0000000000000000_0000000000000000
