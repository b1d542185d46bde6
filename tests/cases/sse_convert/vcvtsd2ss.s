; VCVTSD2SS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtsd2ss xmm8, xmm14, xmm13  ; c4 41 0b 5a c5
  input xmm13 0x0fd82d7c84767de0_000000000000000e
  input xmm14 0x9ee4d1e97faccdd0_5e423ab900fb7cef
  input flags AF OF
  result xmm8 0x9ee4d1e97faccdd0_5e423ab900000000
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case memory-128 bits 64
  vcvtsd2ss xmm3, xmm10, [edx-0x20]  ; 67 c5 ab 5a 9a e0 ff ff ff
  input rdx 0xd2485bd4100041d0
  input xmm10 0x82e2e68017b0ca59_0000000000000001
  input flags SF OF
  input memory 0x100041b0 ae d6 75 91 da a0 03 42
  result xmm3 0x82e2e68017b0ca59_00000000501d06d5
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vcvtsd2ss xmm0, xmm5, [r10d*2+0x10006fc4]  ; 67 c4 a1 53 5a 04 55 c4 6f 00 10
  input r10 0xb34688240000001e
  input xmm5 0x42cf4000c405e80d_aef65e8bf525fb3b
  input flags CF PF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtsd2ss xmm14, xmm5, xmm6  ; c5 53 5a f6
  input xmm5 0x853df8a0bbbf1ae3_ec43991500000001
  input xmm6 0xffc0000080000000_6ea6564d02086a61
  input flags CF PF SF OF
  input mxcsr 0x3f80
  result xmm14 0x853df8a0bbbf1ae3_ec4399157f7fffff
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa8

case sequence bits 64
  vcvtsd2ss xmm1, xmm1, xmm9  ; c4 c1 73 5a c9
  vcvtsd2ss xmm2, xmm7, xmm8  ; c4 c1 43 5a d0
  input xmm1 0x858a89ad5633ede7_c2f80000baf7430d
  input xmm9 0x7466a4cae529208a_ab6e986006343d38
  input flags CF AF OF
  result xmm1 0x858a89ad5633ede7_c2f8000080000000
  result xmm2 0x2727272727272727_2727272700000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb0

case code-32 bits 32
  vcvtsd2ss xmm2, xmm1, xmm4  ; c5 f3 5a d4
  input xmm1 0x000000000000002a_fc508ffc42de8000
  input xmm4 0x0000000000000022_135e70b82e455d94
  input flags CF PF
  result xmm2 0x000000000000002a_fc508ffc00000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb0
