; PSLLQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psllq xmm6, xmm12  ; 66 41 0f f3 f4
  input xmm6 0x007fffff42ec8000_0000000000000016
  input xmm12 0x946d529cf8e0d7cf_3b8e74f5bc53d256
  input flags PF
  result xmm6 0x0000000000000000_0000000000000000

case memory-128 bits 64
  psllq xmm4, [rip+0x30b8]  ; 66 0f f3 25 b8 30 00 00
  input xmm4 0x63c6fbb800000000_89e4e105c2e80000
  input flags SF DF OF
  input memory 0x10003c80 3a 6d 83 6d 14 7b 1b 1a 8a cf 5a 61 00 00 6f c2
  result xmm4 0x0000000000000000_0000000000000000

case fault bits 64
  psllq xmm3, [r10d]  ; 67 66 41 0f f3 9a 00 00 00 00
  input r10 0x8740080210006ff4
  input xmm3 0xb23b489880000000_6ca3d87f7e835de1
  input flags CF PF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psllq xmm10, 0     ; 66 41 0f 73 f2 00
  psllq xmm7, xmm14  ; 66 41 0f f3 fe
  input xmm10 0x7039122beda7ca4e_1b5efbe8b6c4b190
  input flags ZF
  result xmm7 0x0000000000000000_0000000000000000

case code-32 bits 32
  psllq xmm1, xmm1  ; 66 0f f3 c9
  input xmm1 0xf8056ad313584139_c2c00000bcb2f7db
  input flags CF PF AF SF
  result xmm1 0x0000000000000000_0000000000000000
