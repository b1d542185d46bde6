; VDIVSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vdivss xmm11, xmm10, xmm2  ; c5 2a 5e da
  input xmm2 0x46b2ac1f0700408d_c2028000c2af0000
  input xmm10 0x2a3dcfd84d2888ef_4f0000006a8e2507
  input flags AF ZF DF
  result xmm11 0x2a3dcfd84d2888ef_4f000000e74feff3
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vdivss xmm15, xmm6, [r12*1+0x10003ab1]  ; c4 21 4a 5e 3c 25 b1 3a 00 10
  input r12 0x3f
  input xmm6 0xcf2b97b700008000_6f8f2af620715957
  input flags CF PF AF ZF OF
  input memory 0x10003af0 2d
  result xmm15 0xcf2b97b700008000_6f8f2af6682ba03e
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case fault bits 64
  vdivss xmm13, xmm11, [rip+0x6438]  ; c5 22 5e 2d 38 64 00 00
  input xmm11 0x0000000000000000_0000000000000037
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vdivss xmm0, xmm11, xmm5  ; c5 a2 5e c5
  input xmm5 0xc2f68000fac373ce_afc011ed0738796f
  input xmm11 0x9aed143ad8b4563c_0000000000000028
  input flags PF AF OF
  input mxcsr 0x9fc0
  result xmm0 0x9aed143ad8b4563c_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vdivss xmm4, xmm4, [rip+0x32ec]  ; c5 da 5e 25 ec 32 00 00
  vdivss xmm15, xmm4, xmm3         ; c5 5a 5e fb
  input xmm4 0x88f513b7df9c6320_6bdc365d73a12b2b
  input flags PF ZF SF DF
  input memory 0x10003eb4 01
  result xmm4 0x88f513b7df9c6320_6bdc365d7f800000
  result xmm15 0x88f513b7df9c6320_6bdc365d7f800000
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1faa

case code-32 bits 32
  vdivss xmm2, xmm4, xmm0  ; c5 da 5e d0
  input xmm0 0x41e30000c2690000_42adc00042030000
  input xmm4 0x4059400000000000_1f7ec0de0000007f
  input flags PF AF ZF
  result xmm2 0x4059400000000000_1f7ec0de00000004
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2
