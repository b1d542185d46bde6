; VCVTSS2SD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtss2sd xmm5, xmm9, xmm14  ; c4 c1 32 5a ee
  input xmm9 0x62f2097ed243e017_4e40969400000080
  input xmm14 0x4044f00000000000_0decb85c00000080
  input flags PF AF OF
  result xmm5 0x62f2097ed243e017_3710000000000000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case memory-128 bits 64
  vcvtss2sd xmm13, xmm13, [0x10004384]  ; c5 12 5a 2c 25 84 43 00 10
  input xmm13 0xf267d9b338b59a43_518b5793d08f5a49
  input flags AF
  input memory 0x10004385 80 cc 42
  result xmm13 0xf267d9b338b59a43_4059900000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case fault bits 64
  vcvtss2sd xmm10, xmm12, [0x10006ffe]  ; c5 1a 5a 14 25 fe 6f 00 10
  input xmm12 0x7ff0000000000001_0366b22caa3e261d
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtss2sd xmm10, xmm5, xmm11  ; c4 41 52 5a d3
  input xmm5 0x404a600000000000_8000000000000000
  input xmm11 0xffffffffffffffff_0000000000007fff
  input flags PF SF OF
  input mxcsr 0x1fc0
  result xmm10 0x404a600000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vcvtss2sd xmm10, xmm7, xmm1   ; c5 42 5a d1
  vcvtss2sd xmm13, xmm3, xmm11  ; c4 41 62 5a eb
  input xmm1 0x405b180000000000_0d18f4e189c27f64
  input xmm7 0xaff74e0c3bb55d2b_ba4ea86b5b436b6b
  input flags PF SF DF
  result xmm10 0xaff74e0c3bb55d2b_b9384fec80000000
  result xmm13 0x2323232323232323_3d65656560000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vcvtss2sd xmm1, xmm3, xmm0  ; c5 e2 5a c8
  input xmm0 0x3f80000046598165_c2bfe2248f94dfaa
  input xmm3 0x0000000000000001_c0d3e12109cbc83b
  input flags PF
  result xmm1 0x0000000000000001_b9f29bf540000000
  result ymm1.high 0x0000000000000000_0000000000000000
