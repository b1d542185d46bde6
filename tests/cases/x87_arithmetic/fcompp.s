; FCOMPP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fcompp  ; de d9
  input flags CF AF ZF SF OF
  input x87.control 0xd7d
  input x87.status 0x6458
  input x87.empty 0xcf
  input x87.r3 0x400b_ad3889f7af2205aa
  input x87.r4 0x7ffe_ffffffffffffffff
  input x87.r5 0xffff_c000000000000000
  result x87.status 0x7559
  result x87.empty 0xff

case fault bits 64
  fcompp  ; de d9
  input flags CF PF ZF SF DF
  input x87.control 0x160
  input x87.status 0x8887
  input x87.empty 0xf8
  input x87.r0 0x8c20_8e5a43fb9a69ccb4
  input x87.r1 0xeb32_201ce31d77d545c4
  input x87.r2 0xc007_8000000000000022
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcompp  ; de d9
  fcompp  ; de d9
  input flags AF ZF DF
  input x87.control 0x47f
  input x87.status 0x7b0c
  input x87.empty 0x3e
  input x87.r0 0xbff2_fe04e7fce8dbecfe
  input x87.r6 0x3ff2_e1c538756063ea88
  input x87.r7 0xbff1_eea3deded6968793
  result x87.status 0x5d4d
  result x87.empty 0xbf

case code-32 bits 32
  fcompp  ; de d9
  input flags CF PF
  input x87.status 0x565d
  input x87.r1 0xbfdb_e9fce0601e143522
  input x87.r2 0x4021_8000000000000000
  input x87.r3 0x47bd_1fae077f4a4e7d4f
  result x87.status 0x655d
