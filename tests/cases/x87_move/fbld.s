; FBLD: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-80 bits 64
  fbld st, tbyte ptr [rsi*8+0x10006c48]  ; df 24 f5 48 6c 00 10
  input rsi 0x3f
  input flags PF SF OF
  input x87.control 0x77f
  input x87.status 0x4c1c
  input x87.empty 0xf9
  input x87.r0 0x4017_a126b129448614e2
  input x87.r1 0xc018_e37fa500d61b18c4
  input x87.r2 0xc017_dde3c8b100000000
  input memory 0x10006e40 ff 00 00 00 e9 8a d7 9d
  result x87.status 0x441c
  result x87.empty 0xf8
  result x87.r0 0x4034_9454e9c73db69400

case fault bits 64
  fbld st, tbyte ptr [0x10003a70]  ; df 24 25 70 3a 00 10
  input flags AF SF DF
  input x87.control 0x367
  input x87.status 0xa28e
  input x87.r3 0xc005_d3767569b8b40e68
  input x87.r4 0x4004_beb892f823478d85
  input x87.r5 0x8141_7e58bab71c7e6bb4
  input memory 0x10003a75 c0 2c 40 79 7d
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fbld st, tbyte ptr [0x10006200]  ; df 24 25 00 62 00 10
  fbld st, tbyte ptr [0x10006200]  ; df 24 25 00 62 00 10
  input flags ZF DF OF
  input x87.status 0x7434
  input x87.empty 0xdf
  input x87.r5 0x1145_1fa33b6b2277a2a1
  input x87.r6 0x8000_0000000000000000
  input x87.r7 0xbfd8_f2d7a3747517cdf4
  input memory 0x10006202 97 c2 8c 1c 10 5a 68 82
  result x87.status 0x6475
  result x87.empty 0xcf
  result x87.r4 0xc03a_98532ab3f1473900
  result x87.r5 0xffff_c000000000000000

case code-32 bits 32
  fbld st, tbyte ptr [edx]  ; df a2 00 00 00 00
  input rdx 0x10006080
  input flags PF AF ZF SF OF
  input x87.control 0x369
  input x87.status 0x6121
  input x87.empty 0xdf
  input x87.r3 0x3fd8_a1cc920a280a8718
  input x87.r4 0x3fdb_8e1b6922df7208f1
  input x87.r5 0xbfd8_939b403c55ad1b2d
  input memory 0x10006080 ff ff ff ff
  result x87.status 0x5921
  result x87.empty 0xd7
  result x87.r3 0x401a_9ef21a9000000000
