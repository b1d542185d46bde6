; MOVLPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-64 bits 64
  movlpd xmm6, [0x10003e10]  ; 66 0f 12 34 25 10 3e 00 10
  input xmm6 0xb9d4a052067789b2_af2788e45e1ff44b
  input flags CF PF ZF SF
  input memory 0x10003e12 c0 bf 34 12 c0 7f
  result xmm6 0xb9d4a052067789b2_7fc01234bfc00000

case to-memory-64-128 bits 64
  movlpd [r8d*1+0x1000415c], xmm13  ; 67 66 46 0f 13 2c 05 5c 41 00 10
  input r8 0x7ae8215f00000034
  input xmm13 0xc2e180004f000000_ce8740187ca00432
  input flags PF ZF SF OF
  result memory 0x10004190 32 04 a0 7c 18 40 87 ce

case fault bits 64
  movlpd xmm6, [0x10007000]  ; 66 0f 12 34 25 00 70 00 10
  input xmm6 0x7837ec83201851c9_9710e5c5f9820374
  input flags DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movlpd [esi], xmm10  ; 67 66 44 0f 13 96 00 00 00 00
  movlpd [esi], xmm10  ; 67 66 44 0f 13 96 00 00 00 00
  input rsi 0xb8cdf4e1100047cf
  input xmm10 0x8000000000000001_3ff0000000000000
  input flags AF OF
  result memory 0x100047d5 f0 3f

case code-32 bits 32
  movlpd xmm1, [edi+0x736e]  ; 66 0f 12 8f 6e 73 00 00
  input rdi 0xfffc58a
  input xmm1 0x11b4a22256337367_c0390be67ff17ff0
  input flags PF SF DF
  input memory 0x100038f8 80 00 00 00 1e 3d af b0
  result xmm1 0x11b4a22256337367_b0af3d1e00000080
