; FNCLEX: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fnclex  ; db e2
  input flags AF SF OF
  input x87.control 0xb7f
  input x87.status 0xa62
  input x87.empty 0xf9
  input x87.r0 0x0456_96004a0b2d5096cd
  input x87.r1 0x401a_ca1966074b38c485
  input x87.r2 0x4036_8000000000000004
  result x87.status 0xa00

case sequence bits 64
  fnclex  ; db e2
  fnclex  ; db e2
  input flags CF ZF SF DF OF
  input x87.control 0x375
  input x87.status 0x3321
  input x87.empty 0x1f
  input x87.r5 0x7e39_e7facc3429d30c40
  input x87.r6 0x4028_d2b93fa36cbf9231
  input x87.r7 0xdfa8_f49c2ff10ca897a6
  result x87.status 0x3300

case code-32 bits 32
  fnclex  ; db e2
  input flags PF ZF DF
  input x87.status 0x274a
  input x87.empty 0xc7
  input x87.r3 0xc013_9f00d805214f7733
  input x87.r4 0x400e_ffffffffffffffff
  input x87.r5 0xc010_929e9f3e2d99638b
  result x87.status 0x2700
