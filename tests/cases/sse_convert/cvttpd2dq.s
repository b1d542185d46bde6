; CVTTPD2DQ: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvttpd2dq xmm7, xmm5  ; 66 0f e6 fd
  input xmm5 0x007fffffdfcad568_3190e9ee23fcbc47
  input flags CF PF ZF SF
  result xmm7 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  cvttpd2dq xmm14, [r15*4+0x10004234]  ; 66 46 0f e6 34 bd 34 42 00 10
  input r15 0xf
  input flags PF ZF SF OF
  input memory 0x10004270 01 00 00 00 00 00 00 00 00 00 23 c2 00 00 c0 bf
  result xmm14 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  cvttpd2dq xmm9, [0x10006fff]  ; 66 44 0f e6 0c 25 ff 6f 00 10
  input flags CF PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cvttpd2dq xmm13, [rip+0x3997]  ; 66 44 0f e6 2d 97 39 00 00
  cvttpd2dq xmm13, xmm0          ; 66 44 0f e6 e8
  input flags PF AF ZF OF
  input memory 0x10004560 ff ff ff ff a3 79 b4 49 ff
  result xmm13 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  cvttpd2dq xmm7, xmm5  ; 66 0f e6 fd
  input xmm5 0x000000000000002c_0d091ce4e1f57d7f
  input flags PF ZF SF OF
  result xmm7 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
