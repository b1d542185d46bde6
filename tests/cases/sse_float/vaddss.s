; VADDSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaddss xmm5, xmm12, xmm4  ; c5 9a 58 ec
  input xmm4 0x405c200000000000_b215a6ebc9774b2a
  input xmm12 0x000000000000001e_4051f80000000000
  input flags CF PF ZF SF DF
  result xmm5 0x000000000000001e_4051f800c9774b2a
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vaddss xmm8, xmm15, [0x10004274]  ; c5 02 58 04 25 74 42 00 10
  input xmm15 0x8000000000000000_ff800000c2668000
  input flags CF PF AF
  result xmm8 0x8000000000000000_ff800000c2668000
  result ymm8.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vaddss xmm15, xmm11, xmm3  ; c5 22 58 fb
  input xmm3 0xf3fc682873076ac0_fe150dcc94bd77fd
  input xmm11 0x9a6b0e2c00007fff_908df18f400fcf1e
  input flags AF ZF SF DF
  result xmm15 0x9a6b0e2c00007fff_908df18f400fcf1e
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vaddss xmm13, xmm7, [rip+0x6436]  ; c5 42 58 2d 36 64 00 00
  input xmm7 0x0000000000000006_4f0000006d96be62
  input flags AF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vaddss xmm1, xmm2, [esi]  ; 67 c5 ea 58 8e 00 00 00 00
  input rsi 0x1eb8c1a81000406c
  input xmm2 0x0000000000000009_4a3bdcdd3af4df01
  input flags PF OF
  input mxcsr 0x3f80
  input memory 0x1000406c df b6 44 91
  result xmm1 0x0000000000000009_4a3bdcdd3af4df00
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa0

case sequence bits 64
  vaddss xmm6, xmm14, xmm10  ; c4 c1 0a 58 f2
  vaddss xmm9, xmm3, xmm4    ; c5 62 58 cc
  input xmm10 0x000fffffffffffff_8cc4c86a8d35b71a
  input xmm14 0x0000000000000000_3ff0000000000000
  input flags PF AF ZF SF
  result xmm6 0x0000000000000000_3ff000008d35b71a
  result xmm9 0x2323232323232323_23232323244ceced
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vaddss xmm5, xmm7, xmm7  ; c5 c2 58 ef
  input xmm7 0x11721bc6f17c8305_007fffffc2650000
  input flags CF AF ZF SF OF
  result xmm5 0x11721bc6f17c8305_007fffffc2e50000
  result ymm5.high 0x0000000000000000_0000000000000000
