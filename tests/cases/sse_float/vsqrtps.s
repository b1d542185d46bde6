; VSQRTPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vsqrtps xmm6, xmm5  ; c5 f8 51 f5
  input xmm5 0x0776e0406508d9ed_0000000000000021
  input flags CF PF SF DF
  result xmm6 0x237b6588523b2c6c_000000001b81fc10
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vsqrtps ymm14, ymm7  ; c5 7c 51 f7
  input xmm7 0x00000000426e0000_000fffffffffffff
  input ymm7.high 0xea5e51930000007f_405bf80000000000
  input flags AF SF DF
  result xmm14 0x0000000040f6d603_1f3504eeffffffff
  result ymm14.high 0xffc000001bfeff7f_3fed4d2f00000000
  result mxcsr 0x1fa3

case memory-128 bits 64
  vsqrtps xmm14, gs:[0xa50]  ; 65 c5 78 51 34 25 50 0a 00 00
  input flags SF OF
  input memory 0x10003e50 d2 83 f9 60 ff ff 7f 00 00 00 00 00 00 00 f8 bf
  result xmm14 0xffc0000000000000_1fffffff5032b639
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa3

case memory-256 bits 64
  vsqrtps ymm7, [ecx*1+0x10004404]  ; 67 c5 fc 51 3c 0d 04 44 00 10
  input rcx 0x4f3a84f90000001c
  input flags CF PF ZF SF
  input memory 0x10004420 1b 6d 79 43 ec a0 af 96 00 00 00 00 00 00 f0 3f
  input memory 0x10004430 ff ff ff ff 63 58 63 04 6a 43 b8 eb 00 00 80 3f
  result xmm7 0x3faf456f00000000_ffc00000417cb115
  result ymm7.high 0x3f800000ffc00000_21f13f60ffffffff
  result mxcsr 0x1fa1

case fault bits 64
  vsqrtps xmm14, [ebx+edi*8-0x54]  ; 67 c5 78 51 b4 fb ac ff ff ff
  input rbx 0x1b01ba7610006f88
  input rdi 0x1b01ba7600000018
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vsqrtps xmm7, xmm8  ; c4 c1 78 51 f8
  input xmm8 0xb847b66fffffffff_7ff0000000000001
  input flags PF AF ZF
  input mxcsr 0x5f80
  result xmm7 0xffc00000ffffffff_7ff000001a3504f4
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa3

case sequence bits 64
  vsqrtps xmm7, xmm9   ; c4 c1 78 51 f9
  vsqrtps xmm12, xmm2  ; c5 78 51 e2
  input xmm9 0x000000000000001f_00000000000000ff
  input flags AF ZF
  result xmm7 0x000000001b7bf7df_000000001c34aa5a
  result xmm12 0x30cbbb0530cbbb05_30cbbb0530cbbb05
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vsqrtps xmm2, xmm1  ; c5 f8 51 d1
  input xmm1 0x42908000ffc00000_30a4f3f389151122
  input flags PF AF ZF SF
  result xmm2 0x41080000ffc00000_38114e76ffc00000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1
