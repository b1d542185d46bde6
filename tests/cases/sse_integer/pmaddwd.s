; PMADDWD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmaddwd xmm2, xmm2  ; 66 0f f5 d2
  input xmm2 0x0dcc187924f06f1b_752555c0fc941ee9
  input flags PF AF ZF SF
  result xmm2 0x031543c1358ccdd9_5253e75903c725a1

case memory-128 bits 64
  pmaddwd xmm1, [rbx*8+0x10003b20]  ; 66 0f f5 0c dd 20 3b 00 10
  input rbx 0x30
  input xmm1 0x41e9540f404bb292_293de96cffffffff
  input flags ZF DF OF
  input memory 0x10003ca5 18 5b c0 00 00 00 00 00 f8 5b 40
  result xmm1 0x0df135d300000000_f3a188af00000000

case fault bits 64
  pmaddwd xmm14, gs:[r12*1+0x3bb5]  ; 65 66 46 0f f5 34 25 b5 3b 00 00
  input r12 0x3f
  input xmm14 0xacfc23a316d38785_7289968bf6851fd0
  input flags CF PF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmaddwd xmm13, xmm14  ; 66 45 0f f5 ee
  pmaddwd xmm13, xmm11  ; 66 45 0f f5 eb
  input xmm13 0x00000000ffffffff_22c6d135e68fd64e
  input xmm14 0x6ba27841278a1353_b7bffbef00007fff
  input flags PF ZF SF
  result xmm13 0x00000000f612d2b6_f437f9b60383f373

case code-32 bits 32
  pmaddwd xmm7, xmm4  ; 66 0f f5 fc
  input xmm4 0x0000000000000015_cfdb5460c1540000
  input xmm7 0x0eba64020fa6435d_dbac093842418000
  input flags SF OF
  result xmm7 0x00000000000586a1_09ded524efc7be54
