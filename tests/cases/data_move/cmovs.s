; CMOVS: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovs rsp, r12  ; 49 0f 48 e4
  input r12 0x34
  input flags PF ZF SF
  result rsp 0x34

case register-32 bits 64
  cmovs r8d, r9d  ; 45 0f 48 c1
  input r8 0x13f2cafabd1778b3
  input r9 0x8000
  result r8 0xbd1778b3

case register-16 bits 64
  cmovs r13w, si  ; 66 44 0f 48 ee
  input rsi 0x7fffffff
  input r13 0xea900ca57749ae0c
  input flags PF AF ZF SF
  result r13 0xea900ca57749ffff

case memory-64 bits 64
  cmovs rdi, gs:[0xbde]  ; 65 48 0f 48 3c 25 de 0b 00 00
  input rdi 0x0
  input flags CF
  input memory 0x10003fde c0 ff 01
  result unchanged

case memory-32 bits 64
  cmovs r12d, [0x10004458]  ; 44 0f 48 24 25 58 44 00 10
  input r12 0x8000
  input flags PF AF ZF DF
  input memory 0x10004458 19 94 56 9d
  result unchanged

case memory-16 bits 64
  cmovs r12w, [ebp+r8d*4-0x49]  ; 66 67 46 0f 48 a4 85 b7 ff ff ff
  input rbp 0xa484effb10003ca5
  input r8 0xa484effbffffffe1
  input r12 0x20
  input flags OF
  input memory 0x10003be0 ff
  result unchanged

case sequence bits 64
  cmovs sp, cx    ; 66 0f 48 e1
  cmovs r15, rsi  ; 4c 0f 48 fe
  input rcx 0xc
  input flags PF AF ZF
  result unchanged

case code-32 bits 32
  cmovs edx, esi  ; 0f 48 d6
  input rdx 0x12
  input rsi 0x7fffffff
  input flags AF SF OF
  result rdx 0x7fffffff
