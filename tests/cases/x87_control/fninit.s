; FNINIT: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fninit  ; db e3
  input flags AF ZF DF
  input x87.control 0xa7f
  input x87.status 0x4a32
  input x87.empty 0xf8
  input x87.r0 0xc008_eb77eeb2ef1b7f23
  input x87.r1 0x4033_e7e72c1400000080
  input x87.r2 0xc009_b47e3e9fcfc06669
  result x87.control 0x37f
  result x87.status 0x0
  result x87.empty 0xff

case sequence bits 64
  fninit  ; db e3
  fninit  ; db e3
  input flags CF ZF
  input x87.control 0x373
  input x87.status 0x6e00
  input x87.empty 0xbf
  input x87.r4 0x401f_8281510000000000
  input x87.r5 0xc004_85f4da9a80000000
  input x87.r6 0x0000_0000000000000001
  result x87.control 0x37f
  result x87.status 0x0
  result x87.empty 0xff

case code-32 bits 32
  fninit  ; db e3
  input flags CF PF AF SF DF OF
  input x87.status 0x5144
  input x87.empty 0xfb
  input x87.r1 0xbfdc_9911ab3080000000
  input x87.r2 0x3fdc_cdff6652ee1ea717
  input x87.r3 0x3fdf_af2d0081e233baca
  result x87.status 0x0
  result x87.empty 0xff
