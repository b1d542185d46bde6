; FLDENV: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-112 bits 64
  fldenv fpuenv14 ptr [r8d+0x46]  ; 66 67 41 d9 a0 46 00 00 00
  input r8 0xec9a993d1000428a
  input flags CF AF SF OF
  input x87.status 0xf79
  input x87.empty 0xf8
  input x87.r0 0xc029_8700b5b29af31da8
  input x87.r1 0x139c_11d70fdeaefc6ae7
  input x87.r2 0x4025_bde0000000000000
  result x87.control 0x40
  result x87.status 0x0
  result x87.empty 0x0

case to-memory-224 bits 64
  fldenv [r13*1+0x10003e36]  ; 42 d9 24 2d 36 3e 00 10
  input r13 0xa
  input flags AF ZF SF DF OF
  input x87.control 0x27f
  input x87.status 0x2139
  input x87.empty 0xc7
  input x87.r3 0xbfe6_cb13298a6b576054
  input x87.r4 0xbfe2_ca237c27fc9c3d1a
  input x87.r5 0x3fff_8000000000000000
  input memory 0x10003e40 80 00 00 00 ab 69 00 00 01
  input memory 0x10003e5a 9c b3
  result x87.control 0x40
  result x87.status 0xe9ab
  result x87.empty 0x0

case fault bits 64
  fldenv [0x10006fe6]  ; d9 24 25 e6 6f 00 10
  input flags CF PF
  input x87.control 0xb55
  input x87.status 0x7c44
  input x87.empty 0x3e
  input x87.r0 0xbfdb_99ae8983ed820000
  input x87.r6 0xbfdb_83dc842f8f24a100
  input x87.r7 0x3fdc_d14873d30c8a76df
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fldenv fpuenv14 ptr [0x10004334]  ; 66 d9 24 25 34 43 00 10
  fldenv fpuenv14 ptr [0x10004334]  ; 66 d9 24 25 34 43 00 10
  input flags CF ZF DF OF
  input x87.status 0x616c
  input x87.empty 0xcf
  input x87.r3 0x4030_8f92d3737fffffff
  input x87.r4 0xbfed_b880000000000000
  input x87.r5 0xc038_c20f05287d7066e7
  input memory 0x10004334 ff ff ff 7f b5 b9 00 00 00 00 00 00 a7 5f
  result x87.control 0x1f7f
  result x87.status 0x7f7f
  result x87.empty 0x44

case code-32 bits 32
  fldenv fpuenv14 ptr [esi+0x1a45]  ; 66 d9 a6 45 1a 00 00
  input rsi 0x100046bb
  input flags PF SF
  input x87.control 0x27f
  input x87.status 0x4a34
  input x87.empty 0xf8
  input x87.r0 0xc024_89754e5bf5f58e84
  input x87.r1 0x60e1_049fc0077354e0aa
  input x87.r2 0x400f_9f2f4dfcac7262bd
  input memory 0x10006100 01 00 80 7f 00 00 00 00 00 00 00 00 11 fd
  result x87.control 0x41
  result x87.status 0x7f00
  result x87.empty 0x0
