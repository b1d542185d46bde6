; CVTTPS2PI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  cvttps2pi mm2, xmm3  ; 0f 2c d3
  input xmm3 0x92ba23e5bfc00000_6ecb3225f36a9645
  input flags CF PF
  input x87.control 0x87f
  input x87.status 0x5b28
  input x87.empty 0xfb
  input x87.r2 0xb744_b3cd41c1638c15c9
  input x87.r3 0x401e_b363785f8ad9bc1d
  input x87.r4 0x5619_392759a40d0d9d08
  result mxcsr 0x1f81
  result x87.status 0x4328
  result x87.empty 0x0
  result x87.r2 0xffff_8000000080000000

case memory-64 bits 64
  cvttps2pi mm2, gs:[0x11c8]  ; 65 0f 2c 14 25 c8 11 00 00
  input flags CF PF AF ZF
  input x87.control 0x843
  input x87.status 0x400
  input x87.empty 0xfc
  input x87.r0 0xc00d_c80b8c0cf3c65690
  input x87.r1 0xc00d_c000aedcc7800000
  input x87.r7 0xc044_8000000000000021
  input memory 0x100045ce f0 ff
  result mxcsr 0x1f81
  result x87.empty 0x0
  result x87.r2 0xffff_8000000000000000

case sequence bits 64
  cvttps2pi mm6, xmm10  ; 41 0f 2c f2
  cvttps2pi mm3, xmm5   ; 0f 2c dd
  input xmm10 0xe870d75b9e5e03e7_6efa4de8e9b2ca72
  input flags PF AF ZF SF OF
  input x87.control 0x56
  input x87.status 0x902
  input x87.empty 0xf9
  input x87.r0 0x4021_8000000000000039
  input x87.r1 0x4010_9ff8a1d2203c1885
  input x87.r2 0x4012_d239f4070dfb6bbf
  result mxcsr 0x1fa1
  result x87.status 0x102
  result x87.empty 0x0
  result x87.r3 0xffff_0000000000000000
  result x87.r6 0xffff_8000000080000000

case code-32 bits 32
  cvttps2pi mm3, xmm5  ; 0f 2c dd
  input xmm5 0xc1fda1537bbd2d26_c05c400000000000
  input flags CF PF ZF SF OF
  input x87.control 0xb7f
  input x87.status 0x4e0b
  input x87.empty 0xf8
  input x87.r0 0x401f_9de58a8fe8f36ed8
  input x87.r1 0x401f_b6121e6e5ac7cfd2
  input x87.r2 0x401f_f96c089dba280ca6
  result mxcsr 0x1fa0
  result x87.status 0x460b
  result x87.empty 0x0
  result x87.r3 0xffff_fffffffd00000000
