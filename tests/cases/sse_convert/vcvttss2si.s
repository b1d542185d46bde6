; VCVTTSS2SI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  vcvttss2si rsp, xmm1  ; c4 e1 fa 2c e1
  input xmm1 0xcf4fcbbf152715d3_bfc0000041720000
  input flags PF AF DF
  result rsp 0xf
  result mxcsr 0x1fa0

case register-32-128 bits 64
  vcvttss2si r10d, xmm14  ; c4 41 7a 2c d6
  input xmm14 0xc1bb00005f6099f7_404f300000000000
  input flags CF AF SF
  result r10 0x0

case memory-64-32 bits 64
  vcvttss2si r10, [rip+0x3663]  ; c4 61 fa 2c 15 63 36 00 00
  input flags CF AF ZF SF DF OF
  input memory 0x1000422c 01
  result r10 0x0
  result mxcsr 0x1fa0

case memory-32 bits 64
  vcvttss2si eax, [0x10006640]  ; c5 fa 2c 04 25 40 66 00 10
  input flags CF PF DF
  input memory 0x10006640 ff ff 7f
  result rax 0x0
  result mxcsr 0x1fa0

case fault bits 64
  vcvttss2si rax, [r15d+0x2a]  ; 67 c4 c1 fa 2c 87 2a 00 00 00
  input r15 0xeda7d63510006fd6
  input flags AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcvttss2si ebp, [edi]  ; 67 c5 fa 2c af 00 00 00 00
  vcvttss2si r8, xmm9    ; c4 41 fa 2c c1
  input rdi 0xf092cd0410004744
  input flags AF SF
  input memory 0x10004746 f0 ff
  result rbp 0x80000000
  result r8 0x0
  result mxcsr 0x1fa1

case code-32 bits 32
  vcvttss2si ebx, xmm7  ; c5 fa 2c df
  input xmm7 0xae6be3676bacf121_419f0000ce34a897
  input flags CF PF AF
  result rbx 0xd2d5da40
