; VFNMSUB213PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub213pd xmm3, xmm13, xmm2  ; c4 e2 91 ae da
  input xmm2 0x007fffff65f5beea_7842aea0ff53523c
  input xmm3 0x007fffffbfc00000_d58877e7641a25ee
  input xmm13 0x76f439f5e839a9b4_4045900000000000
  input flags AF ZF
  result xmm3 0xb78439f5bf9d49f8_f842aea0ff53523c
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfnmsub213pd ymm6, ymm15, ymm8  ; c4 c2 85 ae f0
  input xmm6 0x41e0000000000000_7ff0000000000001
  input xmm8 0x2d28d418ea800584_803553d482f75a36
  input xmm15 0xbfaa016169383696_e27523a29175e696
  input ymm6.high 0x3ca9c1f007182b4f_c054a80000000000
  input ymm8.high 0x98606f6b35fc20e8_6cfbf3f252193d2a
  input ymm15.high 0x2a5625aefcd549c1_24141d246ea24714
  input flags CF SF DF OF
  result xmm6 0x419a016169383696_7ff8000000000001
  result ymm6.high 0xa711d3aa1c74e8c7_ecfbf3f252193d2a
  result mxcsr 0x1fa1

case memory-128 bits 64
  vfnmsub213pd xmm15, xmm13, [rip+0x3577]  ; c4 62 91 ae 3d 77 35 00 00
  input xmm13 0x9e1b2256188e458d_2053acc200000000
  input xmm15 0x5e214565b61eb201_000000000000003e
  input flags CF ZF SF DF OF
  input memory 0x10004146 f8 ff 00 80 a8 42
  result xmm15 0x3c4d4a2c0afb2c0c_fff8000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfnmsub213pd ymm6, ymm14, [0x10004060]  ; c4 e2 8d ae 34 25 60 40 00 10
  input xmm6 0x9fa87a20878696cc_7ea0af699501c2ea
  input xmm14 0x0000000000000080_d9bab76f464c2d99
  input ymm6.high 0xffc000007f800001_a3a0f322e5b90fcf
  input ymm14.high 0x111e27975f5b661a_100b0f6b42770000
  input flags AF ZF SF OF
  input memory 0x10004060 0c 71 eb ec 0c 2c 61 1d 00 00 00 00 00 f0 4b 40
  input memory 0x10004070 8f 97 3c e0 5f f5 0f e6 00 c0 d6 42 00 00 c0 bf
  result xmm6 0xc04bf00000000000_7ff0000000000000
  result ymm6.high 0x50ee27984fa6e45c_660ff55fe03c978f
  result mxcsr 0x1faa

case fault bits 64
  vfnmsub213pd xmm4, xmm1, [ecx-0x16]  ; 67 c4 e2 f1 ae a1 ea ff ff ff
  input rcx 0x86c8dbf910007013
  input xmm1 0xb32680f5c2c4c000_c02f800000000000
  input xmm4 0x6394c23700000080_00000000000000ff
  input flags CF PF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub213pd xmm10, xmm13, gs:[0x10f0]  ; 65 c4 62 91 ae 14 25 f0 10 00 00
  input xmm10 0x0000000000000080_05676ac8b3dbdc37
  input xmm13 0x7ff8000000001234_9fc621c980000000
  input flags CF PF AF SF DF OF
  input mxcsr 0x5f80
  input memory 0x100044f2 80 ff 00 80 01 42 00 c0 bc c2 95 df fc ed
  result xmm10 0x7ff8000000001234_c2018000ff7fffff
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vfnmsub213pd xmm12, xmm15, xmm8  ; c4 42 81 ae e0
  vfnmsub213pd xmm1, xmm10, xmm10  ; c4 c2 a9 ae ca
  input xmm8 0x463a10c1146ef4f4_000000000000003c
  input xmm12 0x4190000042f78000_ff800000a61a3cc5
  input xmm15 0x4106bb75e56ee470_0000000172282e21
  input flags AF SF OF
  result xmm1 0xaa2a2a2a2a2a2a2a_aa2a2a2a2a2a2a2a
  result xmm12 0xc63a10c1146ef4f4_3e672283d23bfddc
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmsub213pd xmm4, xmm7, xmm0  ; c4 e2 c1 ae e0
  input xmm0 0x000000000000001a_405c780000000000
  input xmm4 0x7f800001ce63b4e7_0d001a3270be4876
  input xmm7 0x7ff0000000000000_405d780000000000
  input flags AF
  result xmm4 0xfff0000000000000_c05c780000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
