; CVTTSS2SI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  cvttss2si rax, xmm9  ; f3 49 0f 2c c1
  input xmm9 0x42b18000c0cc0000_051ebe5af30e4b08
  input flags PF AF ZF DF
  result rax 0x8000000000000000
  result mxcsr 0x1f81

case register-32-128 bits 64
  cvttss2si esi, xmm7  ; f3 0f 2c f7
  input xmm7 0x0000000000000000_adb0f796430d14c9
  input flags ZF DF
  result rsi 0x8d
  result mxcsr 0x1fa0

case memory-64-32 bits 64
  cvttss2si r8, [rip+0x3aef]  ; f3 4c 0f 2c 05 ef 3a 00 00
  input flags CF PF DF
  input memory 0x100046b8 32 97 f6 59
  result r8 0x1ed2e640000000

case memory-32 bits 64
  cvttss2si r14d, [r13d*2+0x10004248]  ; 67 f3 46 0f 2c 34 6d 48 42 00 10
  input r13 0xca8bc7be00000002
  input flags PF SF OF
  input memory 0x1000424c e4 94 c3 87
  result r14 0x0
  result mxcsr 0x1fa0

case fault bits 64
  cvttss2si r14d, [rip+0x6435]  ; f3 44 0f 2c 35 35 64 00 00
  input flags SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cvttss2si ebp, xmm6   ; f3 0f 2c ee
  cvttss2si eax, xmm11  ; f3 41 0f 2c c3
  input xmm6 0x9a354e16b3f93358_e31acf2d7f98ade9
  input flags AF
  result rax 0x0
  result rbp 0x80000000
  result mxcsr 0x1fa1

case code-32 bits 32
  cvttss2si ebx, xmm4  ; f3 0f 2c dc
  input xmm4 0x405d300000000000_41b70000d0fe4ebd
  input flags CF PF SF DF OF
  result rbx 0x80000000
  result mxcsr 0x1f81
