; VFNMADD231SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd231sd xmm9, xmm6, xmm3  ; c4 62 c9 bd cb
  input xmm3 0x007fffffc1a10000_0867d88803c15f7f
  input xmm6 0x7ff0000000000000_f214de9d9c73aff2
  input xmm9 0xc2b90000c2420000_00000000c1220000
  input flags CF PF AF
  result xmm9 0xc2b90000c2420000_3a8f1a7149c80ff4
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfnmadd231sd xmm11, xmm2, [r8d+0x6d14]  ; 67 c4 42 e9 bd 98 14 6d 00 00
  input r8 0x218078070fffd0cc
  input xmm2 0x76e94d5500000001_bffc000000000000
  input xmm11 0x055966135bb0b83b_36529c8d35d8e514
  input flags AF ZF SF OF
  input memory 0x10003de1 80 1d c2 00 80 6d c2
  result xmm11 0x055966135bb0b83b_c279d000a9d9d000
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vfnmadd231sd xmm3, xmm14, [r12*1+0x10006fde]  ; c4 a2 89 bd 1c 25 de 6f 00 10
  input r12 0x1c
  input xmm3 0x4036200000000000_202d487ee5de1f13
  input xmm14 0x91069bb8bb69992e_403de00000000000
  input flags CF PF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd231sd xmm12, xmm15, xmm14  ; c4 42 81 bd e6
  input xmm12 0x0000000000000022_b1159dc385aac550
  input xmm14 0xfff8000000000000_fbe43e1df42046b3
  input xmm15 0xc1b2000000000001_0000000000000018
  input mxcsr 0x9fc0
  result ymm12.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vfnmadd231sd xmm12, xmm9, xmm13  ; c4 42 b1 bd e5
  vfnmadd231sd xmm11, xmm0, xmm11  ; c4 42 f9 bd db
  input xmm9 0x589a2b0244996a94_0e7cb9c6ebc759fc
  input xmm12 0xc044600000000000_8177ddf39e498805
  input xmm13 0x977cfc45cf62d7b1_44c5170d4298c000
  input flags PF SF OF
  result xmm12 0xc044600000000000_9352ee9bf8f56331
  result ymm11.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfnmadd231sd xmm2, xmm2, xmm3  ; c4 e2 e9 bd d3
  input xmm2 0x0000000000000000_7fffffffffffffff
  input xmm3 0x40422d4604165eb0_990c6ebc139e174f
  input flags CF OF
  result ymm2.high 0x0000000000000000_0000000000000000
