; VSQRTPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vsqrtpd xmm4, xmm5  ; c5 f9 51 e5
  input xmm5 0x3853ff66d7bdb2c6_4053500000000000
  input flags PF AF ZF DF
  result xmm4 0x3c21e3331c9d668c_40219411bfcb592f
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vsqrtpd ymm1, ymm6  ; c5 fd 51 ce
  input xmm6 0x14a69896db04aa14_7d4d0199db3bbfdd
  input ymm6.high 0x8f097cbefe930977_0000000000000000
  input flags CF PF ZF
  result xmm1 0x2a4ae3d8f0e04f3f_5e9e77647b070d25
  result ymm1.high 0xfff8000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-128 bits 64
  vsqrtpd xmm11, [r8*4+0x10003c60]  ; c4 21 79 51 1c 85 60 3c 00 10
  input r8 0x34
  input flags AF ZF DF OF
  input memory 0x10003d31 6c f1 cb d1 f0 4d f0 2a
  result xmm11 0x1e89ec474a261264_fff8000000000000
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa3

case memory-256 bits 64
  vsqrtpd ymm1, [0x100045c0]  ; 67 c5 fd 51 0c 25 c0 45 00 10
  input flags PF AF DF OF
  input memory 0x100045c7 80 00 00 00 00 00 00 e0 41 00 00 00 00 00 70 44
  input memory 0x100045d7 40 c3 92 13 77 01
  result xmm1 0x40e6a09e667f3bcd_8000000000000000
  result ymm1.high 0x1f635dec8db8e56b_401992cbe55c1b94
  result mxcsr 0x1fa2

case fault bits 64
  vsqrtpd xmm14, [0x10006fff]  ; c5 79 51 34 25 ff 6f 00 10
  input flags PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vsqrtpd xmm12, xmm8  ; c4 41 79 51 e0
  input xmm8 0x7fc0123400000000_41944d0cc7291819
  input flags CF ZF DF
  input mxcsr 0x7f80
  result xmm12 0x5fd6ad79dd783125_40c205cbdb612b0c
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa0

case sequence bits 64
  vsqrtpd xmm7, [0x10004330]  ; c5 f9 51 3c 25 30 43 00 10
  vsqrtpd ymm7, ymm5          ; c5 fd 51 fd
  input flags CF PF AF ZF OF
  input memory 0x10004330 02 00 00 00 8b 65 a4 49 00 00 00 80 6f 45 9e 42
  result xmm7 0x328a032a5baeb2e4_328a032a5baeb2e4
  result ymm7.high 0x3a926bb8de551b33_3a926bb8de551b33
  result mxcsr 0x1fa0

case code-32 bits 32
  vsqrtpd xmm7, xmm3  ; c5 f9 51 fb
  input xmm3 0x0000000000000033_0000000000000000
  input flags CF
  result xmm7 0x1e8c90d29d2d43ce_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
