; VDPPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vdppd xmm7, xmm7, xmm15, 0xff  ; c4 c3 41 41 ff ff
  input xmm7 0x30a50670004ad79e_de1d4cb6808b7e2f
  input xmm15 0xcc09dfa00b4d46f0_d350a1a10da3d109
  input flags CF ZF DF OF
  result xmm7 0x717e74b159dfb7e7_717e74b159dfb7e7
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128-immediate bits 64
  vdppd xmm7, xmm3, [0x10004050], 0x23  ; c4 e3 61 41 3c 25 50 40 00 10 23
  input xmm3 0x68c63d9ffe32e3f8_7f80000188434a05
  input flags CF PF SF OF
  input memory 0x10004050 2f 00 00 00 00 00 00 00 8f 59 8c 2a 00 00 00 4f
  result xmm7 0x77d63da03957bfa9_77d63da03957bfa9
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vdppd xmm11, xmm11, gs:[0x3bf4], 0x10  ; 65 c4 63 21 41 1c 25 f4 3b 00 00 10
  input xmm11 0x0971a1f93a372c62_d7a5f375045e3703
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vdppd xmm10, xmm9, gs:[r12*4+0x568], 0x2a  ; 65 c4 23 31 41 14 a5 68 05 00 00 2a
  input r12 0x32
  input xmm9 0xc1380000bfc00000_000000000000000c
  input flags AF ZF DF OF
  input mxcsr 0x5f80
  input memory 0x10003a36 f8 ff 0d eb e6 7c 0d 61 d8 db
  result xmm10 0x5d2248caafc2bf1d_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vdppd xmm1, xmm13, xmm11, 0  ; c4 c3 11 41 cb 00
  vdppd xmm9, xmm4, xmm14, 0   ; c4 43 59 41 ce 00
  input xmm11 0x0000000000000027_4f000000c50b58d2
  input xmm13 0x00000000ffffffff_99c5a3be27f74a95
  input flags ZF SF
  result xmm1 0x0000000000000000_0000000000000000
  result xmm9 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vdppd xmm2, xmm2, xmm3, 0x35  ; c4 e3 69 41 d3 35
  input xmm2 0x0000000000000018_a43df619f2eb67f6
  input xmm3 0x80000000ab564c75_8000000000000000
  input flags CF PF DF
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2
