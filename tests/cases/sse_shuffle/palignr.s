; PALIGNR: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  palignr xmm8, xmm7, 0xff  ; 66 44 0f 3a 0f c7 ff
  input xmm7 0x42f94000ff800000_00000000000000ff
  input xmm8 0xa2cc2beb8f7a314f_19047eebd06dc3ce
  input flags PF SF OF
  result xmm8 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  palignr xmm15, [ebp+r10d*4+0xb], 0xff  ; 67 66 46 0f 3a 0f bc 95 0b 00 00 00 ff
  input rbp 0x807a543410003885
  input r10 0x807a54340000000c
  input xmm15 0x42d08000a5d70372_4fc8d121bb1d0d91
  input flags ZF
  input memory 0x100038c0 27 63 fd bf b8 ae 84 d2 00 00 00 00 00 60 38 40
  result xmm15 0x0000000000000000_0000000000000000

case fault bits 64
  palignr xmm5, [0x10006ff4], 7  ; 66 0f 3a 0f 2c 25 f4 6f 00 10 07
  input xmm5 0x00000000000000ff_fff8000000000000
  input flags PF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  palignr xmm3, xmm7, 0x51   ; 66 0f 3a 0f df 51
  palignr xmm2, xmm14, 0xff  ; 66 41 0f 3a 0f d6 ff
  input xmm3 0x7f80000015be4655_db5da8473aaa999b
  input xmm7 0x7ff0000000000001_927b69350a32772a
  input flags CF PF SF DF OF
  result xmm2 0x0000000000000000_0000000000000000
  result xmm3 0x0000000000000000_0000000000000000

case code-32 bits 32
  palignr xmm2, xmm2, 0x15  ; 66 0f 3a 0f d2 15
  input xmm2 0x57082dfec2218000_41e0000000000000
  input flags PF OF
  result xmm2 0x000000000057082d_fec221800041e000
