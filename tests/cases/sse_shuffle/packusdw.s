; PACKUSDW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  packusdw xmm9, xmm2  ; 66 44 0f 38 2b ca
  input xmm2 0x9bc237ed00008000_9d10375d6f817fbf
  input xmm9 0x668ff19dc86ebd7b_5eff364f8ba89fa2
  input flags ZF SF OF
  result xmm9 0x000080000000ffff_ffff0000ffff0000

case memory-128 bits 64
  packusdw xmm3, [0x100044c0]  ; 67 66 0f 38 2b 1c 25 c0 44 00 10
  input xmm3 0x0000000000000013_ca0ef27bc415531c
  input flags AF ZF SF DF OF
  input memory 0x100044c6 f8 ff ab 3a 95 9e 37 40 4a a7
  result xmm3 0x0000000000000000_0000001300000000

case fault bits 64
  packusdw xmm11, [0x10006ff3]  ; 66 44 0f 38 2b 1c 25 f3 6f 00 10
  input xmm11 0x0000000000000000_0000000000000001
  input flags CF PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  packusdw xmm13, xmm15  ; 66 45 0f 38 2b ef
  packusdw xmm4, xmm8    ; 66 41 0f 38 2b e0
  input xmm13 0x7ff0000000000000_bcbe6fae00000000
  input xmm15 0x411c0000bfc00000_09692da8b9314a57
  input flags AF OF
  result xmm4 0xffffffffffffffff_ffffffffffffffff
  result xmm13 0xffff0000ffff0000_ffff000000000000

case code-32 bits 32
  packusdw xmm2, xmm4  ; 66 0f 38 2b d4
  input xmm2 0x00000000ffffffff_800000002ff501d6
  input xmm4 0x0000000000000020_7ff0000000000000
  input flags CF ZF OF
  result xmm2 0x00000020ffff0000_000000000000ffff
