; PSUBSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psubsb xmm14, xmm8  ; 66 45 0f e8 f0
  input xmm8 0x000000000000000a_0a8370a71dc0ea44
  input xmm14 0xbff8000000000000_41e0000000000000
  input flags CF PF ZF
  result xmm14 0xbff80000000000f6_375d9059e34016bc

case memory-128 bits 64
  psubsb xmm1, [rdi*8+0x100044a8]  ; 66 0f e8 0c fd a8 44 00 10
  input rdi 0xd
  input xmm1 0x405c700000000000_0000000000000080
  input flags PF ZF SF DF OF
  input memory 0x10004510 fc 73 77 38 06 1c 99 ce 00 80 83 c2 00 80 2c c2
  result xmm1 0x7e307f003e7d7f00_3267e4fac8898d84

case fault bits 64
  psubsb xmm13, [rip+0x642b]  ; 66 44 0f e8 2d 2b 64 00 00
  input xmm13 0xe7db68d500000000_8000000000000000
  input flags CF PF AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psubsb xmm13, xmm8  ; 66 45 0f e8 e8
  psubsb xmm11, xmm9  ; 66 45 0f e8 d9
  input xmm8 0x4032200000000000_2378333a59a6dd0a
  input xmm13 0x1fd0c6f5051341c1_c030600000000000
  input flags CF AF DF
  result xmm11 0x0202020202020202_0202020202020202
  result xmm13 0xdf9ea6f5051341c1_9db82dc6a75a23f6

case code-32 bits 32
  psubsb xmm1, xmm4  ; 66 0f e8 cc
  input xmm1 0x07e2b5ff97f8777f_c055980000000000
  input xmm4 0xb9fb68ecbb80e8be_79f4651bbaf28c5f
  input flags CF PF AF SF DF OF
  result xmm1 0x4ee78013dc787f7f_806180e5460e74a1
