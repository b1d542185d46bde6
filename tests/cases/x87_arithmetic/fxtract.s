; FXTRACT: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fxtract  ; d9 f4
  input flags AF SF DF
  input x87.status 0x3a39
  input x87.empty 0x7f
  input x87.r0 0x0000_8000000000000000
  input x87.r6 0x3ce7_72874b58eaf73a27
  input x87.r7 0xbfff_bb07cafd7fffffff
  result x87.status 0x3039
  result x87.empty 0x3f
  result x87.r6 0xbfff_bb07cafd7fffffff
  result x87.r7 0x0000_0000000000000000

case fault bits 64
  fxtract  ; d9 f4
  input flags AF
  input x87.control 0x348
  input x87.status 0xd9e6
  input x87.empty 0xe3
  input x87.r2 0xbfe5_fd00000000000000
  input x87.r3 0x8000_7fffffffffffffff
  input x87.r4 0xc017_912a4634002447b7
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fxtract  ; d9 f4
  fxtract  ; d9 f4
  input flags AF ZF SF DF
  input x87.control 0xc7f
  input x87.status 0x5238
  input x87.empty 0xf1
  input x87.r1 0xc033_d5dfb36bffffffff
  input x87.r2 0x3fde_93a3b371dce00000
  input x87.r3 0xbfde_d15c27bc98000000
  result x87.status 0x4079
  result x87.empty 0xf0
  result x87.r0 0xffff_c000000000000000
  result x87.r1 0xffff_c000000000000000
  result x87.r2 0xffff_c000000000000000

case code-32 bits 32
  fxtract  ; d9 f4
  input flags AF ZF SF
  input x87.status 0x712f
  input x87.empty 0x3f
  input x87.r5 0x3f48_b161e0ce17a53018
  input x87.r6 0xbfe2_9b1eed5b37c507b0
  input x87.r7 0x7ffe_ffffffffffffffff
  result x87.status 0x692f
  result x87.empty 0x1f
  result x87.r5 0xbfff_9b1eed5b37c507b0
  result x87.r6 0xc003_e800000000000000
