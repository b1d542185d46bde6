; PCLMULQDQ: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pclmulqdq xmm2, xmm6, 0x43  ; 66 0f 3a 44 d6 43
  input xmm2 0xd1217cfb00007fff_bff8000000000000
  input xmm6 0x0000000000000013_e8db3dbd0ef09ccb
  input flags CF AF SF DF OF
  result xmm2 0x4023e7f53f10349b_06bc4c29c0730bb9

case memory-128-immediate bits 64
  pclmulqdq xmm8, gs:[0x1090], 0xff  ; 65 66 44 0f 3a 44 04 25 90 10 00 00 ff
  input xmm8 0x69ae1d638befeab0_cb727a7213f5b9f9
  input flags CF PF DF
  input memory 0x10004491 80 00 00 c9 b1 6c b6 11
  result xmm8 0x0000000000000006_f34fcb5b351141b0

case fault bits 64
  pclmulqdq xmm5, [r9d+ebp*4-0x57], 0x12  ; 67 66 41 0f 3a 44 ac a9 a9 ff ff ff 12
  input rbp 0x40f37f710000001e
  input r9 0x40f37f7110006fd2
  input xmm5 0x3db227b9ffc00000_c3d4f662e5626272
  input flags AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pclmullqlqdq xmm9, [0x10003dd0]  ; 66 44 0f 3a 44 0c 25 d0 3d 00 10 00
  pclmulqdq xmm15, xmm9, 0xa       ; 66 45 0f 3a 44 f9 0a
  input xmm9 0xc012000000000000_ffca419dffffffff
  input flags CF PF
  input memory 0x10003dd0 ff ff ff ff ff ff ff ff db 48 75 10 bb 64 35 74
  result xmm9 0x55463f74aaaaaaaa_aab9c08b55555555
  result xmm15 0x13449fc949e349e3_5304df8909a309a3

case code-32 bits 32
  pclmulqdq xmm5, xmm5, 0xe  ; 66 0f 3a 44 ed 0e
  input xmm5 0x8000000000000000_7f80000054988396
  input flags CF AF
  result xmm5 0x1555400000000000_1110414040054114
