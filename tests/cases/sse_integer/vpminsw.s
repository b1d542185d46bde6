; VPMINSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpminsw xmm0, xmm4, xmm10  ; c4 c1 59 ea c2
  input xmm4 0x451efeea91c71fc4_8bb5b2fd41f50000
  input xmm10 0x0000000000000020_e25aab1c80d05f1b
  input flags CF ZF SF OF
  result xmm0 0x0000feea91c70020_8bb5ab1c80d00000
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpminsw ymm0, ymm12, ymm1  ; c5 9d ea c1
  input xmm1 0x000fffffffffffff_169437eba2c43f66
  input xmm12 0x405b200000000000_7ff0000000000001
  input ymm1.high 0x63256ba6bc3aed10_70f4e6f337623722
  input ymm12.high 0x96715611c2910000_49835fa4d799d05b
  input flags CF PF AF ZF SF
  result xmm0 0x000fffffffffffff_16940000a2c40001
  result ymm0.high 0x96715611bc3aed10_4983e6f3d799d05b

case memory-128 bits 64
  vpminsw xmm0, xmm1, [rip+0x33f8]  ; c5 f1 ea 05 f8 33 00 00
  input xmm1 0xc1f3000000000000_00000000ffffffff
  input flags CF AF
  input memory 0x10003fc0 34 12 00 00 00 00 f8 7f ff ff ff ff 7d 74 27 40
  result xmm0 0xc1f30000ffffffff_00000000ffffffff
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpminsw ymm9, ymm2, [r8d+r14d*2]  ; 67 c4 01 6d ea 8c 70 00 00 00 00
  input r8 0x9abd813110003998
  input r14 0x9abd8131fffffff4
  input xmm2 0x86552af700fa8321_c296400042b1c000
  input ymm2.high 0x0000000000000037_0000000000000000
  input flags CF AF SF DF
  input memory 0x10003980 44 64 de 74 c0 47 6f 9c 00 00 00 00 62 d6 fe f7
  input memory 0x10003991 80 b0 42 00 00 00 00 8c 7c b0 fb 01 00 80 7f
  result xmm9 0x8655d66200008321_9c6f400042b1c000
  result ymm9.high 0x00000000fbb00037_0000000000008000

case fault bits 64
  vpminsw ymm3, ymm7, [rip+0x641c]  ; c5 c5 ea 1d 1c 64 00 00
  input xmm7 0x4d307593a2a8b1f6_a555be99eff7a447
  input ymm7.high 0xb173df266b6f6a5e_bff8000000000000
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpminsw ymm15, ymm8, [rip+0x3578]  ; c5 3d ea 3d 78 35 00 00
  vpminsw ymm10, ymm11, ymm10        ; c4 41 25 ea d2
  input xmm8 0x00000000000000ff_9524aef800000000
  input ymm8.high 0x4055680000000000_c0a000000bb9f9fb
  input flags CF PF AF ZF
  input memory 0x10004140 1f 81 6b 19 d6 35 81 5e 00 00 00 00 00 80 33 40
  input memory 0x10004150 82 eb 07 18 b7 d9 94 c6 9c c4 f7 d7 5b 45 a3 8e
  result xmm15 0x0000800000000000_9524aef80000811f
  result ymm15.high 0x8ea3455bd7f7c49c_c0a0d9b70bb9eb82

case code-32 bits 32
  vpminsw xmm2, xmm2, xmm5  ; c5 e9 ea d5
  input xmm2 0xa903f5aa43a0593c_bff8000000000000
  input xmm5 0x1793e77729a9e5a7_37aaa38d8f64b2ae
  input flags OF
  result xmm2 0xa903e77729a9e5a7_bff8a38d8f64b2ae
  result ymm2.high 0x0000000000000000_0000000000000000
