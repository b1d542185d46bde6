; VCVTSS2SI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  vcvtss2si r15, xmm14  ; c4 41 fa 2d fe
  input xmm14 0xcce1a2416971132c_f96774e5289bad43
  input flags CF PF ZF DF
  result r15 0x0
  result mxcsr 0x1fa0

case register-32-128 bits 64
  vcvtss2si r10d, xmm11  ; c4 41 7a 2d d3
  input xmm11 0x0000000000000002_59a7af05ada2319b
  input flags PF AF ZF SF
  result r10 0x0
  result mxcsr 0x1fa0

case memory-64-32 bits 64
  vcvtss2si rbx, [0x1000426c]  ; c4 e1 fa 2d 1c 25 6c 42 00 10
  input flags AF ZF SF DF
  input memory 0x1000426c 08 fc 36 48
  result rbx 0x2dbf0
  result mxcsr 0x1fa0

case memory-32 bits 64
  vcvtss2si r15d, gs:[rbx*8+0xd18]  ; 65 c5 7a 2d 3c dd 18 0d 00 00
  input rbx 0x3e
  input flags AF SF DF
  input memory 0x1000430a f0 c0
  result r15 0xfffffff8
  result mxcsr 0x1fa0

case rounding bits 64
  vcvtss2si r10, xmm6  ; c4 61 fa 2d d6
  input xmm6 0x46c242131a367eb4_952bf250c1bcabce
  input flags CF PF ZF SF
  input mxcsr 0x7f80
  result r10 0xffffffffffffffe9
  result mxcsr 0x7fa0

case sequence bits 64
  vcvtss2si ecx, [ebx-0x77]  ; 67 c5 fa 2d 8b 89 ff ff ff
  vcvtss2si rbp, xmm0        ; c4 e1 fa 2d e8
  input rbx 0xe4c0e2ed10003b44
  input flags PF
  input memory 0x10003acd 3e cb 43
  result rcx 0x0
  result rbp 0x0
  result mxcsr 0x1fa0

case code-32 bits 32
  vcvtss2si eax, xmm1  ; c5 fa 2d c1
  input xmm1 0xc056d00000000000_fb17ecc8fd726098
  input flags PF ZF SF DF OF
  result rax 0x80000000
  result mxcsr 0x1f81
