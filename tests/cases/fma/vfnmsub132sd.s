; VFNMSUB132SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub132sd xmm6, xmm14, xmm15  ; c4 c2 89 9f f7
  input xmm6 0xb165b76cd2ff6ef5_7fffffffffffffff
  input xmm14 0xff80000042830000_a16d8733f21dd679
  input xmm15 0x023e2e55a56584a3_bff8000000000000
  input flags CF PF AF SF DF
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vfnmsub132sd xmm13, xmm10, [esi+r13d*2+0x25]  ; 67 c4 22 a9 9f ac 6e 25 00 00 00
  input rsi 0x5fb3bc9810003b99
  input r13 0x5fb3bc98ffffffed
  input xmm10 0x0000000000000033_f4949a76a2cfe71d
  input xmm13 0x9438d07b04d93c37_0000000000000012
  input flags SF DF
  input memory 0x10003b98 01 00 00 00 7b 5a e2 09
  result xmm13 0x9438d07b04d93c37_74949a76a2cfe71d
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case fault bits 64
  vfnmsub132sd xmm3, xmm6, [rip+0x6430]  ; c4 e2 c9 9f 1d 30 64 00 00
  input xmm3 0x40c80000ee8d74c0_c05c180000000000
  input xmm6 0x71fcc06dfa57df3f_af7abe38dd48d817
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub132sd xmm2, xmm3, xmm2  ; c4 e2 e1 9f d2
  input xmm2 0x59806152853cd9bd_6bae989eb9f581ba
  input xmm3 0xc03b000000000000_000000004546aba4
  input flags ZF SF DF OF
  input mxcsr 0x7f80
  result xmm2 0x59806152853cd9bd_ffefffffffffffff
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7faa

case sequence bits 64
  vfnmsub132sd xmm1, xmm2, xmm6   ; c4 e2 e9 9f ce
  vfnmsub132sd xmm15, xmm6, xmm2  ; c4 62 c9 9f fa
  input xmm1 0xc3dda3414b390cf3_38110d9f50dca92b
  input xmm2 0xc2cd00007f800001_0000000000000017
  input xmm6 0x3ff0000000000000_705ba29b8d6f8d2e
  input flags PF SF OF
  result xmm1 0xc3dda3414b390cf3_e87d744c903d67f6
  result xmm15 0x2f2f2f2f2f2f2f2f_f05ba29b8d6f8d2e
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmsub132sd xmm2, xmm0, xmm3  ; c4 e2 f9 9f d3
  input xmm0 0x0000000000000000_fff8000000000000
  input xmm2 0x7fc825e014337474_0000000000000080
  input xmm3 0x7ff0000000000001_2390ae5dffffffff
  input flags CF PF
  result xmm2 0x7fc825e014337474_fff8000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
