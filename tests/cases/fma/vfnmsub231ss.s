; VFNMSUB231SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub231ss xmm1, xmm1, xmm9  ; c4 c2 71 bf c9
  input xmm1 0xeb9bebce00000080_c05a380000000000
  input xmm9 0x91c0fb94a6480513_3bc9fea6d72f40ec
  input flags ZF OF
  result ymm1.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vfnmsub231ss xmm11, xmm14, [r11d+eax*2-0x2f98]  ; 67 c4 42 09 bf 9c 43 68 d0 ff ff
  input rax 0x8167597100000018
  input r11 0x8167597110006a83
  input xmm11 0x4041d00000000000_6981355880000000
  input xmm14 0x0000000000000001_41ba00009231dee6
  input flags AF SF OF
  input memory 0x10003b1b a8 f8 b0 63
  result xmm11 0x4041d00000000000_698135583675ec06
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vfnmsub231ss xmm3, xmm3, [0x10006ffd]  ; 67 c4 e2 61 bf 1c 25 fd 6f 00 10
  input xmm3 0x0000000000000027_2fcea5b23f800000
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub231ss xmm5, xmm9, xmm12  ; c4 c2 31 bf ec
  input xmm5 0x4f0000007fc01234_bfe8000000000000
  input xmm9 0x9ed87cc27f800001_d9c042c3b59da337
  input xmm12 0x0000000000000002_5cf195ce9880cd57
  input flags OF
  input mxcsr 0x5f80
  result xmm5 0x4f0000007fc01234_bfe800008e9ea019
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vfnmsub231ss xmm1, xmm13, xmm1  ; c4 e2 11 bf c9
  vfnmsub231ss xmm6, xmm6, xmm8   ; c4 c2 49 bf f0
  input xmm1 0xc298000041a40000_562cfeb2d287bbba
  input xmm13 0x000000000000007f_dac18842dbeed168
  input flags CF PF ZF SF
  result xmm1 0xc298000041a40000_562cfeb2eefd3f1d
  result xmm6 0x2626262626262626_26262626a6262626
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfnmsub231ss xmm2, xmm2, xmm7  ; c4 e2 69 bf d7
  input xmm2 0x7c2b81db0ea4ba8f_a2478736384a067e
  input xmm7 0xc000000000000001_7ff0000000000001
  input flags PF AF ZF DF
  result xmm2 0x7c2b81db0ea4ba8f_a2478736b84a067e
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
