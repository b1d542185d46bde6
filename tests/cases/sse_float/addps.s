; ADDPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  addps xmm6, xmm13  ; 41 0f 58 f5
  input xmm6 0xac61961f423b8000_c27b000024299ccd
  input xmm13 0x79cd14425968ac8b_c2cb0000f1640d45
  input flags DF
  result xmm6 0x79cd14425968ac8b_c3244000f1640d45
  result mxcsr 0x1fa0

case memory-128 bits 64
  addps xmm1, [rax*1+0x1000447a]  ; 0f 58 0c 05 7a 44 00 10
  input rax 0x36
  input xmm1 0x542cc0cb4dbe0c73_1aed0c28efe06f55
  input flags PF AF SF OF
  input memory 0x100044b0 07 91 63 f4 09 a5 2b 8c 7c 8f 4c 81 ce 07 7a 5a
  result xmm1 0x5a7a129a4dbe0c73_1aed0c28f464013f
  result mxcsr 0x1fa0

case fault bits 64
  addps xmm13, [0x10006ff4]  ; 44 0f 58 2c 25 f4 6f 00 10
  input xmm13 0xc3e441fb4f0dcea1_4b2bef6bda86b77d
  input flags CF AF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  addps xmm1, xmm14  ; 41 0f 58 ce
  input xmm1 0xc051b80000000000_36c89116687f7f1f
  input xmm14 0xc2e2400000000001_76870f28833e4d32
  input flags ZF DF
  input mxcsr 0x7f80
  result xmm1 0xc2e8cdc000000001_76870f28687f7f1e
  result mxcsr 0x7fa2

case sequence bits 64
  addps xmm11, xmm0  ; 44 0f 58 d8
  addps xmm6, xmm8   ; 41 0f 58 f0
  input xmm0 0x404d400000000000_6ebcecb080000000
  input xmm11 0xb0ac80bf0a50c19a_404f600000000000
  input flags PF ZF DF OF
  result xmm6 0x28328a8a28328a8a_28328a8a28328a8a
  result xmm11 0x404d40000a50c19a_6ebcecb000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  addps xmm6, xmm5  ; 0f 58 f5
  input xmm5 0xc004d103c99a9427_000000000000000f
  input xmm6 0xb370bb4f55f39a0d_710f7cf8ffffffff
  input flags AF ZF
  result xmm6 0xc004d10355f39a0c_710f7cf8ffffffff
  result mxcsr 0x1fa0
