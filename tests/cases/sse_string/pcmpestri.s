; PCMPESTRI: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pcmpestri xmm0, xmm8, 1  ; 66 41 0f 3a 61 c0 01
  input rax 0x80000000
  input rdx 0xcdb71807f14416f6
  input xmm0 0xe72e6b17e6aa9d1f_c051b80000000000
  input xmm8 0x59164e446916d7eb_3f800000c2658000
  input flags PF AF ZF DF OF
  result rcx 0x2
  result flags CF DF

case memory-128-immediate bits 64
  pcmpestri xmm9, [0x10004710], 1  ; 67 66 44 0f 3a 61 0c 25 10 47 00 10 01
  input rax 0xe2150336f4a3c35a
  input rdx 0x8000
  input xmm9 0x0000000000000025_f61f6fd7e42ea3ec
  input flags CF DF OF
  input memory 0x10004710 27 24 ac ee 71 00 fc e4 66 65 2e d0 dd e5 42 57
  result rcx 0x8
  result flags DF

case fault bits 64
  pcmpestri xmm13, gs:[0x3bf2], 0xe1  ; 65 66 44 0f 3a 61 2c 25 f2 3b 00 00 e1
  input rax 0xc
  input rdx 0x3bde46900008000
  input xmm13 0x38279065f8a36961_2e803c5dbc45e2a6
  input flags CF PF DF OF
  result signal SIGSEGV at 0x10000bc0

case overflow bits 64
  pcmpestri xmm7, xmm11, 9  ; 66 41 0f 3a 61 fb 09
  input rax 0x2
  input rdx 0x19
  input xmm7 0x092f3bb093f1c38e_c05d000000000000
  input xmm11 0x7fffffffffffffff_ff800000ff800000
  input flags CF AF ZF
  result rcx 0x0
  result flags CF SF OF

case zero bits 64
  pcmpestri xmm10, [rax*4+0x10004184], 0x41  ; 66 44 0f 3a 61 14 85 84 41 00 10 41
  input rax 0x13
  input rdx 0x44f5df4200000002
  input xmm10 0x0b16ec81451d22e7_7fc01234428c0000
  input flags CF PF AF SF OF
  input memory 0x100041d2 80 ff 00 00 26 41 85 49 e2 3f 40 ba a8 7b
  result rcx 0x0
  result flags CF ZF OF

case sequence bits 64
  pcmpestri xmm12, xmm12, 0   ; 66 45 0f 3a 61 e4 00
  pcmpestri xmm6, xmm9, 0x48  ; 66 41 0f 3a 61 f1 48
  input rax 0x80000000
  input rdx 0x3f
  input xmm12 0x39da95e53ac5de22_000000000000001e
  input flags CF PF AF ZF
  result rcx 0x10
  result flags none

case code-32 bits 32
  pcmpestri xmm0, xmm2, 0xff  ; 66 0f 3a 61 c2 ff
  input rax 0x80000000
  input rdx 0x80
  input xmm0 0x0000000000008000_82837f626b9103e2
  input xmm2 0xfeb0f095fa5274e2_c2ba2726d9aca640
  input flags PF ZF DF OF
  result rcx 0x7
  result flags CF DF OF
