; CVTDQ2PS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvtdq2ps xmm5, xmm15  ; 41 0f 5b ef
  input xmm15 0x79c4cee16263dcfc_cd7875a569185875
  input flags AF DF OF
  result xmm5 0x4ef3899e4ec4c7ba_ce4a1e294ed230b1
  result mxcsr 0x1fa0

case memory-128 bits 64
  cvtdq2ps xmm0, [r12d+edx+0xb872]  ; 67 41 0f 5b 84 14 72 b8 00 00
  input rdx 0xce8be079ffffffed
  input r12 0xce8be0790fff8bd1
  input flags PF AF OF
  input memory 0x10004430 ff ff ff ff 82 05 a1 6b ff ff ff ff f9 28 15 a9
  result xmm0 0xceadd5aebf800000_4ed7420bbf800000
  result mxcsr 0x1fa0

case rounding bits 64
  cvtdq2ps xmm10, [esi+0x4e]  ; 67 44 0f 5b 96 4e 00 00 00
  input rsi 0xcca88b6610003a42
  input flags PF ZF OF
  input mxcsr 0x7f80
  input memory 0x10003a90 cd 09 54 12 5c 3e 5a 51 00 00 00 00 00 60 46 c0
  result xmm10 0xce7ee68000000000_4ea2b47c4d92a04e
  result mxcsr 0x7fa0

case sequence bits 64
  cvtdq2ps xmm11, [0x10006680]  ; 44 0f 5b 1c 25 80 66 00 10
  cvtdq2ps xmm14, xmm15         ; 45 0f 5b f7
  input flags AF DF
  input memory 0x10006680 7a 79 26 46 21 2d 86 c3 00 00 00 00 00 00 f8 ff
  result xmm11 0xc900000000000000_ce71e74b4e8c4cf3
  result xmm14 0x4e3cbcbd4e3cbcbd_4e3cbcbd4e3cbcbd
  result mxcsr 0x1fa0

case code-32 bits 32
  cvtdq2ps xmm7, xmm2  ; 0f 5b fa
  input xmm2 0x9faf2ad4109b97f0_007fffff42bb4000
  input flags CF PF AF DF OF
  result xmm7 0xcec0a1aa4d84dcc0_4afffffe4e857680
  result mxcsr 0x1fa0
