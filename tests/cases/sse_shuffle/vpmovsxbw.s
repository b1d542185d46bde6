; VPMOVSXBW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovsxbw xmm8, xmm8  ; c4 42 79 20 c0
  input xmm8 0xa1cb4ab180000000_96a198e75fac1eed
  input flags ZF SF
  result xmm8 0xff96ffa1ff98ffe7_005fffac001effed
  result ymm8.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovsxbw ymm12, xmm9  ; c4 42 7d 20 e1
  input xmm9 0x294c12e7a4959fa2_c29b4000ffc00000
  result xmm12 0xffc2ff9b00400000_ffffffc000000000
  result ymm12.high 0x0029004c0012ffe7_ffa4ff95ff9fffa2

case memory-128-64 bits 64
  vpmovsxbw xmm15, [0x100044a8]  ; c4 62 79 20 3c 25 a8 44 00 10
  input flags CF SF
  input memory 0x100044a8 a7 cd 37 7e 32 81 3d db
  result xmm15 0xffdb003dff810032_007e0037ffcdffa7
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vpmovsxbw ymm15, [eax*4+0x10003f58]  ; 67 c4 62 7d 20 3c 85 58 3f 00 10
  input rax 0x98ec293d0000002a
  input flags PF AF
  input memory 0x10004000 46 8a 17 2d b0 4a a0 9d 35
  result xmm15 0xff9dffa0004affb0_002d0017ff8a0046
  result ymm15.high 0x0000000000000000_0000000000000035

case fault bits 64
  vpmovsxbw ymm13, [r9d]  ; 67 c4 42 7d 20 a9 00 00 00 00
  input r9 0xceaa4af10006ffe
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovsxbw ymm15, xmm12  ; c4 42 7d 20 fc
  vpmovsxbw xmm0, xmm7    ; c4 e2 79 20 c7
  input xmm12 0x54bda7136a1bea57_c059500000000000
  input flags ZF DF OF
  result xmm0 0x0027002700270027_0027002700270027
  result xmm15 0xffc0005900500000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0054ffbdffa70013_006a001bffea0057

case code-32 bits 32
  vpmovsxbw xmm1, xmm5  ; c4 e2 79 20 cd
  input xmm5 0x8000000000000000_d48de05d73f29683
  input flags CF PF ZF OF
  result xmm1 0xffd4ff8dffe0005d_0073fff2ff96ff83
  result ymm1.high 0x0000000000000000_0000000000000000
