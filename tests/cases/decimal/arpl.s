; ARPL: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-32 bits 32
  arpl cx, sp  ; 63 e1
  input rcx 0x20
  input flags CF SF OF
  result unchanged

case register-16 bits 32
  arpl bp, bx  ; 66 63 dd
  input rbx 0x24
  input rbp 0x3c66fc2c
  input flags CF AF
  result unchanged

case to-memory-16 bits 32
  arpl [ebp], cx  ; 66 63 8d 00 00 00 00
  input rcx 0xffffffff
  input rbp 0x100045ce
  input flags CF PF AF ZF OF
  input memory 0x100045ce 0b 14
  result flags CF PF AF OF

case to-memory-16-32 bits 32
  arpl [ebx+3], ax  ; 63 83 03 00 00 00
  input rax 0x459fb36b
  input rbx 0x100044d1
  input flags ZF
  input memory 0x100044d4 b9 22
  result memory 0x100044d4 bb

case zero bits 32
  arpl [ebp], bp  ; 63 ad 00 00 00 00
  input rbp 0x10003a8e
  input flags AF SF DF OF
  input memory 0x10003a8e 2d 40
  result flags AF ZF SF DF OF
  result memory 0x10003a8e 2e

case sequence bits 32
  arpl [eax+edx*4+0x64], si  ; 63 b4 90 64 00 00 00
  arpl sp, dx                ; 66 63 d4
  input rax 0x10003c47
  input rdx 0x12
  input rsi 0x2
  input flags CF PF SF
  input memory 0x10003cf3 df cf
  result rsp 0x10005002
  result flags CF PF ZF SF
