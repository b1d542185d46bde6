; FFREEP: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  ffreep st(2)  ; df c2
  input flags PF AF SF
  input x87.control 0x67f
  input x87.status 0x5923
  input x87.empty 0xc7
  input x87.r2 0x3ff6_99b6920cb09ddbfa
  input x87.r3 0x4040_fc0aa02d00000002
  input x87.r4 0x4005_dd777805039843e3
  input x87.r5 0xbff7_dddcb940586655e5
  result x87.status 0x6123
  result x87.empty 0xef

case fault bits 64
  ffreep st(0)  ; df c0
  input flags CF AF DF OF
  input x87.control 0x658
  input x87.status 0x97c4
  input x87.empty 0xf1
  input x87.r1 0x4011_e43ee2e8b4000000
  input x87.r2 0xc011_92f0000000000000
  input x87.r3 0x4013_e1f8d63498f28ba2
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  ffreep st(0)  ; df c0
  ffreep st(3)  ; df c3
  input flags PF ZF SF
  input x87.status 0x3520
  input x87.empty 0x1f
  input x87.r5 0x4013_e1ef3278b7850ac9
  input x87.r6 0xd144_fdc1b93f85384e0c
  input x87.r7 0xc012_bfc252a10b2a29dd
  result x87.status 0x520
  result x87.empty 0xdf

case code-32 bits 32
  ffreep st(2)  ; df c2
  input flags PF AF SF
  input x87.control 0x370
  input x87.status 0x3f40
  input x87.empty 0x7c
  input x87.r0 0x4019_800000000000001f
  input x87.r1 0xbfff_8000000000000000
  input x87.r6 0x3fe8_c1195cd6778f8400
  input x87.r7 0xc013_8c970119b20630e7
  result x87.status 0x540
  result x87.empty 0xfe
