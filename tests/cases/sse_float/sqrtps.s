; SQRTPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sqrtps xmm12, xmm1  ; 44 0f 51 e1
  input xmm1 0x2f06bb6f00008000_71f0ae602cc8509b
  input flags AF ZF
  result xmm12 0x3739b7fc1e000000_58af850f3620203b
  result mxcsr 0x1fa2

case memory-128 bits 64
  sqrtps xmm14, [edi+0xbcd5]  ; 67 44 0f 51 b7 d5 bc 00 00
  input rdi 0x2332b08d0fff7bfb
  input flags ZF
  input memory 0x100038d0 78 67 4c b1 e4 d3 02 c1 eb 67 fc 6a 95 55 1b c6
  result xmm14 0xffc000005533be81_ffc00000ffc00000
  result mxcsr 0x1fa1

case fault bits 64
  sqrtps xmm9, [0x10006ffe]  ; 44 0f 51 0c 25 fe 6f 00 10
  input flags CF PF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  sqrtps xmm7, [r14*8+0x100036c0]  ; 42 0f 51 3c f5 c0 36 00 10
  input r14 0x2e
  input flags CF PF AF ZF SF OF
  input mxcsr 0x1fc0
  input memory 0x10003830 0d 00 00 00 00 00 00 00 dd 0b 51 d3 b8 40 d7 9b
  result xmm7 0xffc00000ffc00000_0000000000000000
  result mxcsr 0x1fc1

case sequence bits 64
  sqrtps xmm8, gs:[0x1190]  ; 65 44 0f 51 04 25 90 11 00 00
  sqrtps xmm11, xmm12       ; 45 0f 51 dc
  input flags CF ZF SF DF OF
  input memory 0x10004590 01 53 bc 42 dd fd 6b b6 a5 47 72 dc 9f 9d 1a 47
  result xmm8 0x4346f389ffc00000_ffc00000411b426c
  result xmm11 0x35d1f17935d1f179_35d1f17935d1f179
  result mxcsr 0x1fa1

case code-32 bits 32
  sqrtps xmm1, xmm2  ; 0f 51 ca
  input xmm2 0xb8162262916309af_d966848fff800000
  input flags PF AF
  result xmm1 0xffc00000ffc00000_ffc00000ffc00000
  result mxcsr 0x1f81
