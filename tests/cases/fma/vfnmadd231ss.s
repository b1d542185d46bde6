; VFNMADD231SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd231ss xmm14, xmm5, xmm6  ; c4 62 51 bd f6
  input xmm5 0x0000000080000000_4f0000007fc01234
  input xmm6 0x106e38d973f08c37_0d6bd022a0689b78
  input xmm14 0x0000000000000007_62b7806d4b9e87e7
  input flags CF AF ZF OF
  result xmm14 0x0000000000000007_62b7806d7fc01234
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vfnmadd231ss xmm9, xmm9, [edi+eax*8]  ; 67 c4 62 31 bd 8c c7 00 00 00 00
  input rax 0x7e9d7c9fffffffe8
  input rdi 0x7e9d7c9f10003d94
  input xmm9 0x42c7c000c1d00000_bdf3be0945482116
  input flags PF
  input memory 0x10003cd4 8e 35 67 44
  result xmm9 0x42c7c000c1d00000_bdf3be09ca348db0
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vfnmadd231ss xmm1, xmm13, [r11*8+0x10006f3e]  ; c4 a2 11 bd 0c dd 3e 6f 00 10
  input r11 0x18
  input xmm1 0x10878d88a44be9e2_7f80000170a0075f
  input xmm13 0xfd903159e306e6ae_c27780004291c000
  input flags PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd231ss xmm5, xmm2, xmm5  ; c4 e2 69 bd ed
  input xmm2 0x4045100000000000_4f0c10666fa077a9
  input xmm5 0xacd2e6500792c8dd_a3a880fc00000080
  input flags PF AF ZF
  input mxcsr 0x5f80
  result xmm5 0xacd2e6500792c8dd_a3a880fca8a077a8
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa2

case sequence bits 64
  vfnmadd231ss xmm1, xmm8, xmm4    ; c4 e2 39 bd cc
  vfnmadd231ss xmm8, xmm12, xmm10  ; c4 42 19 bd c2
  input xmm1 0x42960000c28d8000_c126000086e8de2f
  input xmm4 0xff80000042aa4000_7ff0000000000000
  input xmm8 0xc6af5dcb42560000_0000000000000029
  input flags CF PF ZF SF
  result xmm8 0xc6af5dcb42560000_0000000096e4e361
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmadd231ss xmm1, xmm1, xmm7  ; c4 e2 71 bd cf
  input xmm1 0xc2e000007f800001_1e2c534c39a3b1f6
  input xmm7 0xc04c400000000000_8000000000000000
  input flags CF PF AF ZF SF
  result ymm1.high 0x0000000000000000_0000000000000000
