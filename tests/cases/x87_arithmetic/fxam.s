; FXAM: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fxam  ; d9 e5
  input flags CF PF AF SF OF
  input x87.status 0x4367
  input x87.empty 0x7c
  input x87.r0 0x3fdf_fce8200000000000
  input x87.r1 0xd461_4c5310bdd204d69a
  input x87.r7 0xbfe0_9ff4719cb7a14743
  result x87.status 0x467

case fault bits 64
  fxam  ; d9 e5
  input flags CF ZF
  input x87.control 0x356
  input x87.status 0xe5a9
  input x87.empty 0xcf
  input x87.r3 0xae8f_643811db457c64fd
  input x87.r4 0x4013_9833dcc7fdf3cd28
  input x87.r5 0x4013_aa1ee286677794b1
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fxam  ; d9 e5
  fxam  ; d9 e5
  input flags AF SF
  input x87.status 0x6d21
  input x87.empty 0x8f
  input x87.r4 0x0a30_b9eb70ef2ed0397c
  input x87.r5 0x3fed_ce68a6807acfd126
  input x87.r6 0xbfea_a198b30228777000
  result x87.status 0x2c21

case code-32 bits 32
  fxam  ; d9 e5
  input flags PF
  input x87.control 0x97f
  input x87.status 0x5a2e
  input x87.empty 0xe7
  input x87.r2 0x400f_cc459d145cb10523
  input x87.r3 0xd3b1_7c7d25fd82585b36
  input x87.r4 0xc011_83a6d68e8c0afaa1
  result x87.status 0x1a2e
