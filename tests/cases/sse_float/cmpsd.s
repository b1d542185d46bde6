; CMPSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  cmpsd xmm14, xmm10, 0x1c  ; f2 45 0f c2 f2 1c
  input xmm10 0x0000000080000000_0000000000000013
  input xmm14 0x7f800000bfc00000_31bd6c6e0bccd98e
  input flags CF AF ZF SF OF
  result xmm14 0x7f800000bfc00000_ffffffffffffffff
  result mxcsr 0x1f82

case memory-128-64-immediate bits 64
  cmpsd xmm13, [0x10003ac6], 0xff  ; f2 44 0f c2 2c 25 c6 3a 00 10 ff
  input xmm13 0x59ef1601c1c10000_03a6b4b5ffc00000
  input flags CF AF ZF DF
  input memory 0x10003ac6 38 04 01
  result xmm13 0x59ef1601c1c10000_ffffffffffffffff
  result mxcsr 0x1f82

case fault bits 64
  cmpsd xmm12, [0x10006ffb], 0x65  ; f2 44 0f c2 24 25 fb 6f 00 10 65
  input xmm12 0x000000007fffffff_c20b00007f800001
  input flags CF PF AF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cmpeqsd xmm15, xmm0  ; f2 44 0f c2 f8 00
  input xmm0 0x0000000000000000_000000007fffffff
  input xmm15 0xd64d890ce1fd8911_000000000000003d
  input flags PF AF DF OF
  input mxcsr 0x1fc0
  result xmm15 0xd64d890ce1fd8911_ffffffffffffffff

case sequence bits 64
  cmpordsd xmm0, xmm12     ; f2 41 0f c2 c4 07
  cmpsd xmm14, xmm0, 0x3f  ; f2 44 0f c2 f0 3f
  input xmm0 0x7d3b44b74d44b74f_0cef121e295d33e5
  input xmm12 0x0000000000008000_8bed609ef68ffe40
  input flags PF ZF SF
  result xmm0 0x7d3b44b74d44b74f_ffffffffffffffff
  result xmm14 0x2e2e2e2e2e2e2e2e_0000000000000000

case code-32 bits 32
  cmpsd xmm7, xmm2, 0xff  ; f2 0f c2 fa ff
  input xmm2 0x4044100000000000_7ff0000000000000
  input xmm7 0x173f7b2100008000_4033400000000000
  input flags CF DF
  result xmm7 0x173f7b2100008000_ffffffffffffffff
