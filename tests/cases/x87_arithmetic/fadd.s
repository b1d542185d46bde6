; FADD: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fadd st, st(5)  ; d8 c5
  input flags CF AF ZF SF DF OF
  input x87.control 0x156
  input x87.status 0x2450
  input x87.empty 0xc5
  input x87.r1 0xbffc_db7081a132419a04
  input x87.r3 0x6f2f_72179ba96026e68c
  input x87.r4 0xc02b_8a22d745ffffffff
  input x87.r5 0xbffd_ccccc07665409e7c
  result x87.status 0xa4f0
  result x87.r4 0xc02b_8a22d7460001b6e0

case to-memory-64 bits 64
  fadd st, qword ptr [rip+0x2e42]  ; dc 05 42 2e 00 00
  input flags CF PF ZF
  input x87.status 0x1c13
  input x87.empty 0xe7
  input x87.r2 0x401d_ad8350b4c655aab1
  input x87.r3 0xc01d_cd2399ab82d99eb8
  input x87.r4 0xc01e_98c0f0ca706ada90
  input memory 0x10003a0d 80 44 c0
  result x87.r3 0xc01d_cd2399fd82d99eb8

case to-memory-32 bits 64
  fadd st, dword ptr [r8*8+0x10003d74]  ; 42 d8 04 c5 74 3d 00 10
  input r8 0xc
  input flags ZF OF
  input x87.control 0x77f
  input x87.status 0x4e3d
  input x87.empty 0xf8
  input x87.r0 0xb3d4_1c1fb4b653fb2903
  input x87.r1 0x7fff_a000000000000000
  input x87.r2 0x3ced_19815263445f6f98
  input memory 0x10003dd4 97 f6 9d 85
  result x87.status 0x4c3d
  result x87.r1 0x7fff_e000000000000000

case fault bits 64
  fadd st(7), st  ; dc c7
  input flags CF PF AF ZF SF
  input x87.control 0x36f
  input x87.status 0xccba
  input x87.empty 0xf9
  input x87.r0 0x4020_a37401cf3d8221c4
  input x87.r1 0xc01e_fec0000000000000
  input x87.r2 0x4022_8127116329b02a0b
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fadd st, qword ptr [r13d+ebp*4+0xa84d]  ; 67 41 dc 84 ad 4d a8 00 00
  fadd st(3), st                          ; dc c3
  input rbp 0xf6d77225ffffffee
  input r13 0xf6d772250fff9919
  input flags CF AF
  input x87.status 0x795c
  input x87.empty 0xbf
  input x87.r0 0xc028_80000000ffffffff
  input x87.r6 0xc01e_b01f2c42926b821d
  input x87.r7 0xc01d_a721000000000000
  input memory 0x10004121 c0 a0 42
  result x87.status 0x795d
  result x87.empty 0x3b
  result x87.r2 0xffff_c000000000000000
  result x87.r7 0xffff_c000000000000000

case code-32 bits 32
  fadd st, st(0)  ; d8 c0
  input flags CF PF AF DF
  input x87.control 0x67f
  input x87.status 0x5f08
  input x87.empty 0xe3
  input x87.r2 0xbff0_cbb9065f80000000
  input x87.r3 0xc028_8000000000000005
  input x87.r4 0x7682_7c6f2aaeae22f868
  result x87.status 0x5f28
  result x87.r3 0xc029_8000000000000800
