; FCMOVNBE: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcmovnbe st, st(3)  ; db d3
  input flags AF DF OF
  input x87.status 0x603b
  input x87.empty 0x57
  input x87.r3 0xbff9_a31f57702a0c0ecf
  input x87.r4 0xe8ad_79d82cd2e68135a3
  input x87.r5 0x7fff_8000000000000000
  input x87.r7 0x3ffd_b7181d34cf317d41
  result x87.status 0x607b
  result x87.empty 0x47
  result x87.r4 0xffff_c000000000000000

case fault bits 64
  fcmovnbe st, st(2)  ; db d2
  input flags PF AF SF
  input x87.control 0x347
  input x87.status 0xc6a9
  input x87.empty 0xf8
  input x87.r0 0xc025_df998e4930716971
  input x87.r1 0x4027_d5df11b0b61db2fb
  input x87.r2 0x4026_b97eaae1e532a35a
  input x87.r7 0x4027_a2b87a9ac9ea6fd5
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcmovnbe st, st(1)  ; db d1
  fcmovnbe st, st(3)  ; db d3
  input flags ZF SF DF OF
  input x87.status 0x2e6c
  input x87.empty 0x8f
  input x87.r4 0x4006_e85245f6ffffffff
  input x87.r5 0xc029_e5847de7ffffffff
  input x87.r6 0x0bf0_d6257e6a1e0ce97f
  result x87.status 0x2c6d
  result x87.r5 0xffff_c000000000000000

case code-32 bits 32
  fcmovnbe st, st(1)  ; db d1
  input flags ZF OF
  input x87.status 0x685e
  input x87.empty 0x8f
  input x87.r4 0x4029_85a88592da939d15
  input x87.r6 0x4025_9a959430265e31ad
  result unchanged
