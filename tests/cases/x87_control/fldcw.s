; FLDCW: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-16 bits 64
  fldcw [rip+0x3284]  ; d9 2d 84 32 00 00
  input flags PF AF SF DF OF
  input x87.control 0xa7f
  input x87.status 0x5a6c
  input x87.empty 0xe3
  input x87.r2 0xc013_a03d05bc2015edd9
  input x87.r3 0x4011_fbcab00d7d29db1c
  input x87.r4 0xc014_87e15dfd83fd4c6e
  input memory 0x10003e4a 23 e8
  result x87.control 0x863
  result x87.status 0xdaec

case fault bits 64
  fldcw [rip+0x643a]  ; d9 2d 3a 64 00 00
  input flags AF SF DF OF
  input x87.control 0xb7f
  input x87.status 0x3d05
  input x87.empty 0x3e
  input x87.r0 0x3fed_887753d5e5d84c71
  input x87.r6 0xbfea_a21c66d285c6b40a
  input x87.r7 0xffff_8000000000000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fldcw [r12d+r13d*2+0x6c]  ; 67 43 d9 ac 6c 6c 00 00 00
  fldcw [r12d+r13d*2+0x6c]  ; 67 43 d9 ac 6c 6c 00 00 00
  input r12 0x62fe904f10003d34
  input r13 0x62fe904fffffffe9
  input flags SF
  input x87.control 0x340
  input x87.status 0x5e00
  input x87.empty 0xe3
  input x87.r2 0xbfff_82c314f7812214fa
  input x87.r3 0x70d8_fa3bb72596d322ce
  input x87.r4 0x2c34_b8eb7aef6e9cfbce
  result x87.control 0x40

case code-32 bits 32
  fldcw [ebp*4+0x10003feb]  ; d9 2c ad eb 3f 00 10
  input rbp 0x1a
  input flags CF PF
  input x87.control 0x35c
  input x87.status 0x4140
  input x87.empty 0x7c
  input x87.r0 0xbfe0_9151d56d00000000
  input x87.r1 0x3f7c_133e550f440c614f
  input x87.r7 0x3a6c_219983b1ae613fa0
  input memory 0x10004053 67 b8
  result x87.control 0x1867
