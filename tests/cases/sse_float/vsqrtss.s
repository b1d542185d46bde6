; VSQRTSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vsqrtss xmm14, xmm15, xmm1  ; c5 02 51 f1
  input xmm1 0xc3c10a2d0a81c0fb_2e3ab824ff800000
  input xmm15 0xe687beb441cf0000_0000000000000000
  input flags SF
  result xmm14 0xe687beb441cf0000_00000000ffc00000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

case memory-128 bits 64
  vsqrtss xmm7, xmm1, [rip+0x39f4]  ; c5 f2 51 3d f4 39 00 00
  input xmm1 0x41e0000000000000_3ff0000000000000
  input flags AF SF OF
  input memory 0x100045bc 08 87 e7 47
  result xmm7 0x41e0000000000000_3ff0000043ac2652
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vsqrtss xmm6, xmm8, [ebx*2+0x10006fa1]  ; 67 c5 ba 51 34 5d a1 6f 00 10
  input rbx 0x55751f520000002e
  input xmm8 0x4050380000000000_54873893c1400000
  input flags CF PF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vsqrtss xmm0, xmm11, xmm11  ; c4 c1 22 51 c3
  input xmm11 0x2f153bbda851cb36_d2a47564417de8d5
  input flags PF SF
  input mxcsr 0x5f80
  result xmm0 0x2f153bbda851cb36_d2a47564407ef3df
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vsqrtss xmm13, xmm12, xmm10  ; c4 41 1a 51 ea
  vsqrtss xmm9, xmm15, xmm8    ; c4 41 02 51 c8
  input xmm10 0x030077ba42c14000_c1a90000c16e0000
  input xmm12 0x2d735d38ec2236c4_7f1e5f5fb47ea348
  input flags PF
  result xmm9 0x2f2f2f2f2f2f2f2f_2f2f2f2f33cf7b02
  result xmm13 0x2d735d38ec2236c4_7f1e5f5fffc00000
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  vsqrtss xmm1, xmm6, xmm1  ; c5 ca 51 c9
  input xmm1 0x95f45aecb28a6ea7_403e000000000000
  input xmm6 0x0000000000000033_26d0fc93bc4859d6
  input flags PF AF ZF SF DF
  result xmm1 0x0000000000000033_26d0fc9300000000
  result ymm1.high 0x0000000000000000_0000000000000000
