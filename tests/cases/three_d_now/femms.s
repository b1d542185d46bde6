; FEMMS: row in frontend-x86/src/ops/three_d_now.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: 3DNow!, on old AMD CPUs alone

case plain-64 bits 64
  femms  ; 0f 0e
  input flags PF AF ZF SF OF
  input x87.control 0x34f
  input x87.status 0xc9ee
  input x87.empty 0xf8
  input x87.r0 0xbff4_a215fc9052f88e46
  input x87.r1 0xbff3_be80000000000000
  input x87.r2 0x846b_6110b01f0a7e85ef
