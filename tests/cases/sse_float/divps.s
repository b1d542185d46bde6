; DIVPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  divps xmm4, xmm5  ; 0f 5e e5
  input xmm4 0xe54aa3557fffffff_c057380000000000
  input xmm5 0x000fffffffffffff_41f800004f000000
  input flags CF PF AF ZF OF
  result xmm4 0xff8000007fffffff_bdde294a00000000
  result mxcsr 0x1faa

case memory-128 bits 64
  divps xmm1, [rip+0x39c9]  ; 0f 5e 0d c9 39 00 00
  input xmm1 0xa85c24749812d7d3_4036200000000000
  input flags PF
  input memory 0x10004590 a8 6d 71 a6 c8 cd 24 ad 00 00 b3 c2 00 00 32 42
  result xmm1 0xa59e4dfd14d2029c_d28d73f980000000
  result mxcsr 0x1fa0

case fault bits 64
  divps xmm15, [0x10006ffc]  ; 44 0f 5e 3c 25 fc 6f 00 10
  input xmm15 0xb983264f7f800000_93b0d61dffffffff
  input flags PF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  divps xmm10, xmm11  ; 45 0f 5e d3
  input xmm10 0x7fc012342ebdb15f_c02b000000000000
  input xmm11 0x9c542bf7240d1878_94e6dcd57a9f7d56
  input flags ZF SF
  input mxcsr 0x7f80
  result xmm10 0x7fc012344a2c1637_6abd9e8700000000
  result mxcsr 0x7fa0

case sequence bits 64
  divps xmm15, xmm12  ; 45 0f 5e fc
  divps xmm10, xmm1   ; 44 0f 5e d1
  input xmm12 0x39daa49e0f9cffc9_4052180000000000
  input xmm15 0xd7dc83967f800001_ca88246300008000
  result xmm10 0x48872d7548872d75_48872d7548872d75
  result xmm15 0xdd8118677fc00001_c9a5e3c37f800000
  result mxcsr 0x1fa5

case code-32 bits 32
  divps xmm2, xmm2  ; 0f 5e d2
  input xmm2 0x43a78e669dfcf54b_88ad90a2cb6441a0
  input flags CF PF AF ZF SF OF
  result xmm2 0x3f8000003f800000_3f8000003f800000
