; ROUNDPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  roundpd xmm10, xmm10, 0xb4  ; 66 45 0f 3a 09 d2 b4
  input xmm10 0x5f50a5d1fe958523_4aa2975ec6f139d9
  input flags PF ZF DF OF
  result unchanged

case memory-128-immediate bits 64
  roundpd xmm1, [r13d+ecx-0x6500], 0xb3  ; 67 66 41 0f 3a 09 8c 0d 00 9b ff ff b3
  input rcx 0xfa242f50fffffff6
  input r13 0xfa242f501000a4ea
  input flags CF PF AF ZF
  input memory 0x10003fe0 a9 de cc 15 6b 31 92 9b 00 00 67 c2
  result xmm1 0x0000000000000000_8000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  roundpd xmm13, [r15d+esi*4], 0  ; 67 66 45 0f 3a 09 ac b7 00 00 00 00 00
  input rsi 0xfa6245c0fffffff8
  input r15 0xfa6245c010007012
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  roundpd xmm14, xmm1, 0xff  ; 66 44 0f 3a 09 f1 ff
  input xmm1 0x0000000000000005_76939c751f892cc1
  input flags SF OF
  input mxcsr 0x5f80
  result xmm14 0x3ff0000000000000_76939c751f892cc1

case sequence bits 64
  roundpd xmm5, [rdi*2+0x10003f58], 0x41  ; 66 0f 3a 09 2c 7d 58 3f 00 10 41
  roundpd xmm4, xmm12, 0xff               ; 66 41 0f 3a 09 e4 ff
  input rdi 0x4
  input flags SF DF OF
  input memory 0x10003f65 c0 56 40 d1 00 da b9 ba e0 d4 51
  result xmm4 0x0000000000000000_0000000000000000
  result xmm5 0x51d4e0bab9da00d1_4056c00000000000

case code-32 bits 32
  roundpd xmm2, xmm6, 0xc2  ; 66 0f 3a 09 d6 c2
  input xmm6 0x4050280000000000_b3ae50c9e10bcb87
  input flags CF AF DF OF
  result xmm2 0x4050400000000000_8000000000000000
  result mxcsr 0x1fa0
