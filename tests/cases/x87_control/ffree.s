; FFREE: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  ffree st(0)  ; dd c0
  input flags CF PF AF SF
  input x87.control 0x36b
  input x87.status 0x2c00
  input x87.empty 0x9f
  input x87.r4 0xbc64_2ca8e9181edb949c
  input x87.r5 0x7fff_8000000000000000
  input x87.r6 0xffff_c000000000000000
  result x87.empty 0xbf

case fault bits 64
  ffree st(4)  ; dd c4
  input flags CF SF
  input x87.control 0x25b
  input x87.status 0xb894
  input x87.empty 0xb6
  input x87.r0 0x8000_0000000000000000
  input x87.r3 0xc014_b716f565b50fd483
  input x87.r6 0xc011_81debf901ca3536e
  input x87.r7 0xffff_8000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  ffree st(0)  ; dd c0
  ffree st(5)  ; dd c5
  input flags PF AF SF
  input x87.control 0x358
  input x87.status 0x1118
  input x87.empty 0xf1
  input x87.r1 0x4024_dd7e735f80000000
  input x87.r2 0x0000_0000000000000001
  input x87.r3 0x4024_ba5b0c48b7156000
  result x87.empty 0xf5

case code-32 bits 32
  ffree st(1)  ; dd c1
  input flags CF PF AF SF OF
  input x87.status 0x6a0b
  input x87.empty 0x8f
  input x87.r4 0x8366_2f2b2860a4bde828
  input x87.r5 0x1d4a_2150dd447499cfda
  input x87.r6 0x3ff8_bac1ffd63415500d
  result x87.status 0x680b
  result x87.empty 0xcf
