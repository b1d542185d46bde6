; VCVTSI2SS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtsi2ss xmm14, xmm10, esi  ; c5 2a 2a f6
  input rsi 0x5c3d8bfa00007fff
  input xmm10 0xc90768ed3e2c08b5_42bfc000ff800000
  input flags CF PF AF
  result xmm14 0xc90768ed3e2c08b5_42bfc00046fffe00
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vcvtsi2ss xmm3, xmm3, qword ptr [r14*1+0x10003afd]  ; c4 a1 e2 2a 1c 35 fd 3a 00 10
  input r14 0x23
  input xmm3 0x4053480000000000_bfc00000e63b6cc9
  input flags AF OF
  input memory 0x10003b20 ff 7f
  result xmm3 0x4053480000000000_bfc0000046fffe00
  result ymm3.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vcvtsi2ss xmm12, xmm0, dword ptr [r14d-0x9950]  ; 67 c4 41 7a 2a a6 b0 66 ff ff
  input r14 0xe7705a9b1000da54
  input xmm0 0xfd9e36a5357a7c6e_098220a9f79dac9a
  input flags CF PF OF
  input memory 0x10004104 06 be 93 a2
  result xmm12 0xfd9e36a5357a7c6e_098220a9cebad884
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vcvtsi2ss xmm1, xmm12, qword ptr [0x10006ffc]  ; c4 e1 9a 2a 0c 25 fc 6f 00 10
  input xmm12 0x0000000000000000_00000000ce807764
  input flags CF PF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtsi2ss xmm11, xmm13, rdi  ; c4 61 92 2a df
  input rdi 0x854fbd86c221598e
  input xmm13 0x3518c00c488cc184_abe00c57925ed7c7
  input flags PF AF ZF DF OF
  input mxcsr 0x5f80
  result xmm11 0x3518c00c488cc184_abe00c57def56084
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vcvtsi2ss xmm6, xmm4, dword ptr [rip+0x5678]  ; c5 da 2a 35 78 56 00 00
  vcvtsi2ss xmm11, xmm15, r9                    ; c4 41 82 2a d9
  input xmm4 0x000000000000002c_8445797a0000007f
  input flags PF AF ZF SF OF
  result xmm6 0x000000000000002c_8445797a00000000
  result xmm11 0x2f2f2f2f2f2f2f2f_2f2f2f2f5dc8c8c9
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vcvtsi2ss xmm4, xmm7, ebp  ; c5 c2 2a e5
  input rbp 0x7fffffff
  input xmm7 0x164d836c2a6a7064_d99a193eb5e632d6
  input flags CF DF
  result xmm4 0x164d836c2a6a7064_d99a193e4f000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
