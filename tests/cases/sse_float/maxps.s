; MAXPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  maxps xmm14, xmm9  ; 45 0f 5f f1
  input xmm9 0x363656e09c486436_0000000000000002
  input xmm14 0x50db9f24f8ff104c_174da433a38b33d2
  input flags PF AF ZF DF
  result xmm14 0x50db9f249c486436_174da43300000002
  result mxcsr 0x1f82

case memory-128 bits 64
  maxps xmm14, [0x10004020]  ; 44 0f 5f 34 25 20 40 00 10
  input xmm14 0x35ffe077fc78495b_7ff8000000001234
  input flags PF SF
  input memory 0x10004025 10 49 40 d4 74 ec 26 13 d6 fd ac
  result xmm14 0x35ffe07726ec74d4_4049100000001234
  result mxcsr 0x1f83

case fault bits 64
  maxps xmm4, [rbx*8+0x10006f94]  ; 0f 5f 24 dd 94 6f 00 10
  input rbx 0xc
  input xmm4 0x1ad8027364361c3e_7fc01234c2d3c000
  input flags CF PF AF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  maxps xmm6, xmm8  ; 41 0f 5f f0
  input xmm6 0x0000000000000013_557afd5f9b17b4bb
  input xmm8 0x4041e00000000000_eb8ee41aff6d87ac
  input flags AF ZF SF
  input mxcsr 0x9fc0
  result xmm6 0x4041e00000000000_557afd5f9b17b4bb

case sequence bits 64
  maxps xmm0, [0x100045c0]  ; 67 0f 5f 04 25 c0 45 00 10
  maxps xmm3, xmm5          ; 0f 5f dd
  input xmm0 0xf941ded38073c46b_394552d8df7df186
  input flags CF PF AF
  input memory 0x100045c0 86 97 50 c6 0f 44 99 b4 13
  result xmm0 0x0000000000000013_394552d8c6509786
  result xmm3 0x2525252525252525_2525252525252525
  result mxcsr 0x1f82

case code-32 bits 32
  maxps xmm4, xmm5  ; 0f 5f e5
  input xmm4 0x01aa05de7f800001_02b0a6ea0dcd3983
  input xmm5 0x9fc04f7fb1175f03_1be4c457e3f217e7
  input flags AF SF
  result xmm4 0x01aa05deb1175f03_1be4c4570dcd3983
  result mxcsr 0x1f81
