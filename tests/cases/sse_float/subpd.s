; SUBPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  subpd xmm11, xmm5  ; 66 44 0f 5c dd
  input xmm5 0xc2a34000a1b71e39_4049300000000000
  input xmm11 0xeabdaa89e8eb0a09_a3dd52b981c4750f
  input flags CF PF ZF
  result xmm11 0xeabdaa89e8eb0a09_c049300000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  subpd xmm0, [rbp*1+0x1000435f]  ; 66 0f 5c 04 2d 5f 43 00 10
  input rbp 0x1
  input xmm0 0x4173eb262a8c03fd_4227000088c51976
  input flags ZF SF DF
  input memory 0x10004360 50 aa f6 00 16 da f8 f6 a9 2c 82 8f 21 e1 92 93
  result xmm0 0x4173eb262a8c03fd_76f8da1600f6aa50
  result mxcsr 0x1fa0

case fault bits 64
  subpd xmm10, [r14d]  ; 67 66 45 0f 5c 96 00 00 00 00
  input r14 0x6bf2265b10007000
  input xmm10 0x000000000000003b_0000000000008000
  input flags CF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  subpd xmm12, xmm1  ; 66 44 0f 5c e1
  input xmm1 0x0000000000008000_671688cc429ac000
  input xmm12 0x000000000000007f_8000000000000000
  input mxcsr 0x9f80
  result xmm12 0x8000000000000000_e71688cc429ac000
  result mxcsr 0x9fb2

case sequence bits 64
  subpd xmm6, xmm13  ; 66 41 0f 5c f5
  subpd xmm12, xmm4  ; 66 44 0f 5c e4
  input xmm6 0x42dc0000b92c62f2_de48268c1f3076bf
  input xmm13 0x917ebe9fcce7cd44_4021400000000000
  input flags AF ZF SF DF
  result mxcsr 0x1fa0

case code-32 bits 32
  subpd xmm2, xmm1  ; 66 0f 5c d1
  input xmm1 0x346bd54f24ad190c_6978b83e857df707
  input xmm2 0x634c25ffbee5e564_867c37a731d204aa
  input flags CF AF
  result xmm2 0x634c25ffbee5e564_e978b83e857df707
  result mxcsr 0x1fa0
