; FDIV: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fdiv st, st(0)  ; d8 f0
  input flags AF SF
  input x87.status 0x6a5d
  input x87.empty 0xdf
  input x87.r4 0x4008_8fa6fb4b338032f5
  input x87.r5 0x61be_49482fe8aeaa02c5
  input x87.r6 0xcdea_afa83aab09470457
  result x87.status 0x685d
  result x87.r5 0xffff_c000000000000000

case to-memory-64 bits 64
  fdiv st, qword ptr [r14*4+0x1000389f]  ; 42 dc 34 b5 9f 38 00 10
  input r14 0x5
  input flags CF AF ZF SF OF
  input x87.control 0xb7f
  input x87.status 0x4d32
  input x87.empty 0xfc
  input x87.r0 0xc013_c0f188e467645a61
  input x87.r1 0x1646_527026fe37e2a342
  input x87.r2 0x4013_b5d6b79d80861785
  input memory 0x100038b8 9f d5 69
  result x87.status 0x4d33
  result x87.r1 0xffff_c000000000000000

case to-memory-32 bits 64
  fdiv st, dword ptr [0x10004338]  ; d8 34 25 38 43 00 10
  input flags CF DF
  input x87.control 0x34a
  input x87.status 0x4c42
  input x87.empty 0xf9
  input x87.r0 0xbffd_90f6cca55cfe0c9a
  input x87.r1 0x3ffc_e800000000000000
  input x87.r2 0xbffc_e6df6bd487890e20
  input memory 0x1000433a c0 bf
  result x87.status 0xcee2
  result x87.r1 0xbffc_9aaaaaaaaaaaaaab

case fault bits 64
  fdiv st, qword ptr [r10d+r10d*2+0x10006fef]  ; 67 43 dc b4 52 ef 6f 00 10
  input r10 0xbcde9f4300000005
  input flags CF PF AF SF DF OF
  input x87.control 0x856
  input x87.status 0x4056
  input x87.empty 0x7c
  input x87.r0 0x401a_80000000000000ff
  input x87.r1 0x868e_875d82078e6fe80d
  input x87.r7 0xc019_bb20e5a200008000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fdiv st, st(0)  ; d8 f0
  fdiv st, st(5)  ; d8 f5
  input flags CF PF ZF OF
  input x87.control 0x34f
  input x87.status 0x5743
  input x87.empty 0xf3
  input x87.r1 0xc028_e254c1c35eac1350
  input x87.r2 0x4015_94faacd8bf0e806f
  input x87.r3 0xc029_e35618202250a945
  result x87.status 0x5543
  result x87.r2 0xffff_c000000000000000

case code-32 bits 32
  fdiv st, st(6)  ; d8 f6
  input flags CF ZF SF
  input x87.status 0x2654
  input x87.empty 0xc3
  input x87.r2 0x0001_8000000000000000
  input x87.r3 0xa65a_e78289ce4e350403
  input x87.r4 0x3feb_cfd18d0d7f6e886d
  input x87.r5 0xc00f_8000000000000015
  result x87.status 0x2454
  result x87.r4 0x7fe9_cfd18d0d7f6e886d
