; VFNMSUB132PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub132ps xmm0, xmm0, xmm13  ; c4 c2 79 9e c5
  input xmm0 0x07a4386dffdb7178_ff80000041b30000
  input xmm13 0x545da2ff338946be_3f8000004b48718a
  input flags CF AF SF
  result xmm0 0x9c8e2d45ffdb7178_7f800000cd8c2764
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfnmsub132ps ymm3, ymm6, ymm12  ; c4 c2 4d 9e dc
  input xmm3 0x7fffffffffffffff_e8ab08826a3b67d0
  input xmm6 0x74728549d6bd3022_92e15e4affffffff
  input xmm12 0x47245a6400008000_0000000000000003
  input ymm3.high 0x0ee3ac7ee612a33a_db6c89312e86fc68
  input ymm6.high 0xffc00000b0e816f6_c050a00000000000
  input ymm12.high 0x0000000000008000_655c5ed23e04f96f
  input flags PF AF SF
  result xmm3 0x7fffffffffffffff_12e15e4affffffff
  result ymm3.high 0xffc0000030e816f6_7f800000ad0c3b57
  result mxcsr 0x1faa

case memory-128 bits 64
  vfnmsub132ps xmm13, xmm2, [eax]  ; 67 c4 62 69 9e a8 00 00 00 00
  input rax 0x4efbc53210004380
  input xmm2 0xdbc2c00dfdf10e12_3ff0000000000000
  input xmm13 0xae92ca634a730e97_1205c8843fe60077
  input flags CF AF ZF OF
  input memory 0x10004381 80 00 00 00 00 00 00 44 2b 85 3f b9 86 11 ab
  result xmm13 0x5bc2c00d7df10e12_bff000008000e600
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case memory-256 bits 64
  vfnmsub132ps ymm5, ymm4, [rcx*4+0x10003cf0]  ; c4 e2 5d 9e 2c 8d f0 3c 00 10
  input rcx 0x2c
  input xmm4 0x8000000000000000_aee67aef7dbce615
  input xmm5 0x000000007fffffff_c1000000bc62729d
  input ymm4.high 0x070e821000285114_000000000000001c
  input ymm5.high 0x00000000ffffffff_74df14f93e54568c
  input flags OF
  input memory 0x10003da0 e0 89 40 85 5c 62 b7 29 00 00 f8 42 00 00 00 4f
  input memory 0x10003db2 7c c1 00 00 e6 41 00 00 23 42 00 c0 d3 c2
  result xmm5 0x000000007fffffff_2ee7e9b4fdbce615
  result ymm5.high 0x870e8210ffffffff_f7486cd840510532
  result mxcsr 0x1fa2

case rounding bits 64
  vfnmsub132ps ymm5, ymm0, ymm15  ; c4 c2 7d 9e ef
  input xmm0 0x51b8339dfc49270f_4050980000000000
  input xmm5 0x0133c71f9c789eeb_c1ed0000007fffff
  input xmm15 0x0000000000000007_c8719ff425384bde
  input ymm0.high 0x0000000000007fff_0bccac16000000ff
  input ymm5.high 0x007fffffffc00000_12cd4ba7aac438d0
  input ymm15.high 0xfb78c90636d4a5d4_42df8000c22d0000
  input flags OF
  input mxcsr 0x3f80
  result xmm5 0xd1b8339d7c49270f_cadfb11c80000001
  result ymm5.high 0x3c78c904ffc00000_96333b93ad849a65
  result mxcsr 0x3fb2

case sequence bits 64
  vfnmsub132ps xmm3, xmm1, xmm8    ; c4 c2 71 9e d8
  vfnmsub132ps ymm11, ymm5, ymm15  ; c4 42 55 9e df
  input xmm1 0xb5324a12044c0a5c_68817856004316de
  input xmm3 0xc341fddee84bb602_136f738c7f800001
  input xmm8 0xdde96f0c2027184e_6281e75d875b6a81
  result xmm3 0xe1b0e4354904f712_e88178567fc00001
  result xmm11 0xa525252ca525252c_a525252ca525252c
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm11.high 0xbb0beac6bb0beac6_bb0beac6bb0beac6
  result mxcsr 0x1fa1

case code-32 bits 32
  vfnmsub132ps xmm2, xmm7, xmm4  ; c4 e2 41 9e d4
  input xmm2 0x7f800001efc2c01c_9c13b1aa49b66d3b
  input xmm4 0xc2780000b2931099_0000000000000000
  input xmm7 0x83983ff4afaa3ea7_7f80000100000001
  input flags CF PF AF SF
  result xmm2 0x7fc00001e2dfc1e1_7fc0000180000001
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa3
