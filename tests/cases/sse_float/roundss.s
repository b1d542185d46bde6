; ROUNDSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  roundss xmm5, xmm4, 0x66  ; 66 0f 3a 0a ec 66
  input xmm4 0x9a2d6214d4fa0add_37e2b6db150af610
  input xmm5 0x46f09c009c09d5b5_000000000000001f
  input flags CF ZF DF
  result xmm5 0x46f09c009c09d5b5_0000000000000000
  result mxcsr 0x1fa0

case memory-128-32-immediate bits 64
  roundss xmm3, [rip+0x39fa], 0xff  ; 66 0f 3a 0a 1d fa 39 00 00 ff
  input xmm3 0x99364bb8b6dbaa0d_3355f4aa1c8eea98
  input flags CF ZF SF OF
  input memory 0x100045c6 c0 bf
  result xmm3 0x99364bb8b6dbaa0d_3355f4aac0000000

case fault bits 64
  roundss xmm3, [r15d-0x7f], 0xff  ; 67 66 41 0f 3a 0a 9f 81 ff ff ff ff
  input r15 0xe2d7e0721000707e
  input xmm3 0x000fffffffffffff_405be80000000000
  input flags AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  roundss xmm6, xmm11, 0x7f  ; 66 41 0f 3a 0a f3 7f
  input xmm6 0x0000000000000080_000000000000007f
  input xmm11 0xaef40e6a1f6e002a_c2b7c00042afc000
  input flags PF DF OF
  input mxcsr 0x7f80
  result xmm6 0x0000000000000080_0000000042ae0000

case sequence bits 64
  roundss xmm15, xmm1, 0xff  ; 66 44 0f 3a 0a f9 ff
  roundss xmm8, xmm7, 2      ; 66 44 0f 3a 0a c7 02
  input xmm1 0xf04be4c05f7404dd_ffffffffffffffff
  input xmm15 0xa54cbede5a2f37f4_eb96224742b9c000
  input flags CF ZF DF
  result xmm8 0x2828282828282828_282828283f800000
  result xmm15 0xa54cbede5a2f37f4_eb962247ffffffff
  result mxcsr 0x1fa0

case code-32 bits 32
  roundss xmm6, xmm5, 0xe1  ; 66 0f 3a 0a f5 e1
  input xmm5 0xffffffffffffffff_91b15561c1260000
  input xmm6 0x46243ef9ffffffff_ae2b841fb3a21682
  input flags CF AF DF OF
  result xmm6 0x46243ef9ffffffff_ae2b841fc1300000
  result mxcsr 0x1fa0
