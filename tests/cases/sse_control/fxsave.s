; FXSAVE: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the image holds the host's MXCSR mask

case to-memory-4096 bits 64
  fxsave [r15d-8]  ; 67 41 0f ae 87 f8 ff ff ff
  input r15 0xfaf851cd10004388
  input xmm0 0xb65fa4c6d42ba347_0000000000008000
  input xmm1 0x67bcfe60b117995c_189111658e205c34
  input xmm2 0x21ef5f2a11a680fd_45ae0def707d9c9c
  input xmm3 0x2f4f5270ada5ddcc_2d12b58d40940000
  input xmm4 0x418d48c395640ec6_bae2d5d121f7a21d
  input xmm5 0x42bf00006bdc28e0_c057100000000000
  input xmm6 0x7ff8000000001234_8000000000000000
  input xmm7 0x405dd00000000000_919193398371fda7
  input xmm8 0x79c54d4c8e0ad2bd_b4beed957d748dc6
  input xmm9 0x732b9bc43747b5ff_4ab71c06cc989906
  input xmm10 0xaa431b7cef359017_c2994000ff9ae03d
  input xmm11 0x7fc01234128751f8_0000000000000003
  input xmm12 0x0000000000000039_7fc01234007fffff
  input xmm13 0xc2138000e013e1f9_3f800000c23d8000
  input xmm14 0xc9675c3bdce42b43_4040400000000000
  input xmm15 0xc183000042cec000_a6c2e3980a9bfb81
  input flags CF PF AF SF OF
