; PMOVZXWQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovzxwq xmm2, xmm0  ; 66 0f 38 34 d0
  input xmm0 0x000000012a3eff89_fff8000000000000
  result xmm2 0x0000000000000000_0000000000000000

case memory-128-32 bits 64
  pmovzxwq xmm15, [ebp+edi*2+0x1762]  ; 67 66 44 0f 38 34 bc 7d 62 17 00 00
  input rbp 0x5940e94310002c2a
  input rdi 0x5940e943ffffffe4
  input flags CF PF AF OF
  input memory 0x10004354 33 57 ca d9
  result xmm15 0x000000000000d9ca_0000000000005733

case fault bits 64
  pmovzxwq xmm14, [edi*8+0x10006ea6]  ; 67 66 44 0f 38 34 34 fd a6 6e 00 10
  input rdi 0xc0b33320000002b
  input flags AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovzxwq xmm11, xmm2  ; 66 44 0f 38 34 da
  pmovzxwq xmm7, xmm8   ; 66 41 0f 38 34 f8
  input xmm2 0x6489c69a3c2a1f91_6c992ee890e11b8f
  input flags CF PF AF OF
  result xmm7 0x0000000000002828_0000000000002828
  result xmm11 0x00000000000090e1_0000000000001b8f

case code-32 bits 32
  pmovzxwq xmm1, xmm0  ; 66 0f 38 34 c8
  input xmm0 0x7f8000007f800001_7fffffffffffffff
  input flags CF PF SF DF
  result xmm1 0x000000000000ffff_000000000000ffff
