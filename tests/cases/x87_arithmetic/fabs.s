; FABS: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fabs  ; d9 e1
  input flags SF OF
  input x87.status 0x6c27
  input x87.empty 0x9f
  input x87.r4 0xc02d_8000000000007fff
  input x87.r5 0x4009_bb0c6983218527fd
  input x87.r6 0x4009_a9425e94745b016d
  result unchanged

case fault bits 64
  fabs  ; d9 e1
  input flags AF SF
  input x87.control 0x356
  input x87.status 0xc2ce
  input x87.empty 0x7c
  input x87.r0 0xc027_db6ddafdb0b31d11
  input x87.r1 0x3fff_8000000000000000
  input x87.r7 0x3fe7_a09561bcfa99e56f
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fabs  ; d9 e1
  fabs  ; d9 e1
  input flags CF PF ZF DF
  input x87.status 0x2817
  input x87.empty 0x9f
  input x87.r4 0x0370_155618bcf5db0b15
  input x87.r5 0xc03e_e2d15a599b994650
  input x87.r6 0x4006_8000000000000028
  result x87.r5 0x403e_e2d15a599b994650

case code-32 bits 32
  fabs  ; d9 e1
  input x87.status 0x4666
  input x87.empty 0x7e
  input x87.r0 0xd1c7_694eac4295e0196d
  input x87.r1 0x4005_8000000000000032
  input x87.r7 0x5572_67c839dba87d82a2
  result x87.status 0x4466
  result x87.r0 0x51c7_694eac4295e0196d
