; FBSTP: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-80 bits 64
  fbstp tbyte ptr [rip+0x3653], st  ; df 35 53 36 00 00
  input flags CF PF AF
  input x87.control 0x35a
  input x87.status 0x30a
  input x87.empty 0x7c
  input x87.r0 0x4009_de6b1f75e31ed03a
  input x87.r1 0xeb84_c01c0d74bdd2621a
  input x87.r7 0xc008_db0256889788c3ed
  result x87.status 0x89aa
  result x87.empty 0x7d
  result memory 0x10004219 79 17

case fault bits 64
  fbstp tbyte ptr [r8d*1+0x10006baa], st  ; 67 42 df 34 05 aa 6b 00 10
  input r8 0x2e18a08500000016
  input flags CF PF SF
  input x87.status 0x4571
  input x87.empty 0x7c
  input x87.r0 0x3ff0_918fcfde86d90000
  input x87.r1 0x3ff2_aa844eac0aab1730
  input x87.r7 0x8000_7fffffffffffffff
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fbstp tbyte ptr gs:[0x13a0], st  ; 65 df 34 25 a0 13 00 00
  fbstp tbyte ptr gs:[0x13a0], st  ; 65 df 34 25 a0 13 00 00
  input flags PF ZF SF
  input x87.status 0x5865
  input x87.empty 0xe3
  input x87.r2 0x401f_acb8e0449d02a685
  input x87.r3 0xc01b_a6b93c4a12093ef2
  input x87.r4 0xffff_c000000000000000
  result x87.status 0x6865
  result x87.empty 0xfb
  result memory 0x100047a7 c0 ff ff

case code-32 bits 32
  fbstp tbyte ptr [ebx+ebx*2+0x10003ba9], st  ; df b4 5b a9 3b 00 10
  input rbx 0x1d
  input flags CF PF OF
  input x87.status 0x1f11
  input x87.empty 0xe7
  input x87.r2 0xc014_9304e51e73e3822c
  input x87.r3 0x402b_c6302bc086bc094d
  input x87.r4 0x4013_f82e800000000000
  result x87.status 0x2731
  result x87.empty 0xef
  result memory 0x10003c00 44 59 34 74 87 23 27
