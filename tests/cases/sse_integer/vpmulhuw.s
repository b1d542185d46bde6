; VPMULHUW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmulhuw xmm11, xmm4, xmm15  ; c4 41 59 e4 df
  input xmm4 0x800000004f000000_7f8000014c863976
  input xmm15 0x08f8dcadcdae522f_98002d7c981d4be2
  input flags SF
  result xmm11 0x047c00003f780000_4bb400002d781108
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmulhuw ymm7, ymm12, ymm9  ; c4 c1 1d e4 f9
  input xmm9 0x7fc0123441e50000_2ee624afffffffff
  input xmm12 0xc054680000000000_3dfe015fed8b135c
  input ymm9.high 0xb21c60023fd0d80e_420e8000c2cc4000
  input ymm12.high 0x552169bf4e8c878f_df131c29ff800000
  input flags PF AF ZF SF DF
  result xmm7 0x5ff9076500000000_0b5b0032ed8a135b
  result ymm7.high 0x3b3a27a813947268_398f0e14c26a0000

case memory-128 bits 64
  vpmulhuw xmm13, xmm1, [0x10003cb0]  ; c5 71 e4 2c 25 b0 3c 00 10
  input xmm1 0x000000000000002f_71da83cf29c9eab2
  input flags CF PF ZF OF
  input memory 0x10003cb0 8a db 46 16 86 3d e2 1b 00 40 ea c2 00 00 e1 42
  result xmm13 0x000000000000000b_0c661fad03a2c944
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmulhuw ymm7, ymm11, [rip+0x2cd8]  ; c5 a5 e4 3d d8 2c 00 00
  input xmm11 0xc2b4000042b48000_b5462f9100000001
  input ymm11.high 0x0000000000000000_d0389ffd71a66952
  input flags CF AF ZF DF
  input memory 0x100038a0 25 00 00 00 00 00 00 00 e6 e6 f1 1b 86 61 90 1e
  input memory 0x100038b0 72 15 33 15 00 f3 e7 39 02
  result xmm7 0x173e000007477373_0000000000000000
  result ymm7.high 0x0000000000000000_2f1897dd096908d2

case fault bits 64
  vpmulhuw xmm4, xmm7, [0x10006ff5]  ; c5 c1 e4 24 25 f5 6f 00 10
  input xmm7 0xab039014e0bb7cf2_81fc62fc00000000
  input flags CF PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmulhuw xmm4, xmm13, xmm1  ; c5 91 e4 e1
  vpmulhuw xmm10, xmm5, xmm1  ; c5 51 e4 d1
  input xmm1 0xb0a18f1fc2844000_80000000f233e5b7
  input xmm13 0x000000007fffffff_0000000000000009
  input flags AF SF OF
  result xmm4 0x0000000061413fff_0000000000000008
  result xmm10 0x19a014c41c390949_1292000023242154
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmulhuw xmm1, xmm6, xmm4  ; c5 c9 e4 cc
  input xmm4 0x7fffffffffffffff_7d3a10b0a21e51f2
  input xmm6 0xee5225855958f625_8000000000000001
  input flags PF
  result xmm1 0x772825845957f624_3e9d000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
