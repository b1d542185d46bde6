; PSIGNB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psignb xmm8, xmm7  ; 66 44 0f 38 08 c7
  input xmm7 0x5671479117535c88_3f80000042cd8000
  input xmm8 0xc2ed0000f5aa1b2f_0000000000000001
  input flags CF PF AF SF DF
  result xmm8 0xc2ed0000f5aa1bd1_0000000000000000

case memory-128 bits 64
  psignb xmm11, [r12*1+0x1000468a]  ; 66 46 0f 38 08 1c 25 8a 46 00 10
  input r12 0x36
  input xmm11 0xc1660000c1ba0000_3d9a8a857f800000
  input flags CF PF AF ZF SF OF
  input memory 0x100046c0 87 f7 71 47 b8 10 eb ad 34 12 c0 7f 00 00 80 ff
  result xmm11 0x3f9a0000c1460000_c3668a7b7f800000

case fault bits 64
  psignb xmm0, [r15d+r9d+0x23]  ; 67 66 43 0f 38 08 84 0f 23 00 00 00
  input r9 0x6a644b6000000001
  input r15 0x6a644b6010006fd8
  input xmm0 0x0109030111c4ac34_4051000000000000
  input flags CF PF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psignb xmm6, [rdi*4+0x10004330]  ; 66 0f 38 08 34 bd 30 43 00 10
  psignb xmm11, xmm11              ; 66 45 0f 38 08 db
  input rdi 0x24
  input xmm6 0x8000000000000000_1d9b85ba66b51656
  input flags PF AF ZF
  input memory 0x100043c0 ea 09 29 3d 1d d3 ad b6 12
  result xmm6 0x0000000000000000_e3657bba66b516aa

case code-32 bits 32
  psignb xmm6, xmm6  ; 66 0f 38 08 f6
  input xmm6 0x7ff0000000000000_819a246a689bf547
  input flags PF AF
  result xmm6 0x7f10000000000000_7f66246a68650b47
