; CMOVAE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovae rbp, rdx  ; 48 0f 43 ea
  input rdx 0x7fffffffffffffff
  input rbp 0x1b
  input flags AF SF OF
  result rbp 0x7fffffffffffffff

case register-32 bits 64
  cmovae r10d, ecx  ; 44 0f 43 d1
  input rcx 0xd0ca92e80000000
  input r10 0xebaf430054b30e84
  input flags CF AF ZF
  result r10 0x54b30e84

case register-16 bits 64
  cmovae sp, r12w  ; 66 41 0f 43 e4
  input r12 0x9abd44f6ffffffff
  input flags PF AF
  result rsp 0x1000ffff

case memory-64 bits 64
  cmovae r8, [r13*1+0x10003e86]  ; 4e 0f 43 04 2d 86 3e 00 10
  input r8 0x762b19cd00000002
  input r13 0xa
  input flags PF SF DF
  input memory 0x10003e95 d0 40 40
  result r8 0x4040d00000000000

case memory-32 bits 64
  cmovae esp, [esi]  ; 67 0f 43 a6 00 00 00 00
  input rsi 0xd4adf3f510003972
  input flags CF OF
  input memory 0x10003972 a4 2f c5 d8
  result unchanged

case memory-16 bits 64
  cmovae r12w, [r14d-0x45]  ; 66 67 45 0f 43 a6 bb ff ff ff
  input r12 0x6f230e7500000001
  input r14 0x734bef7810003c4f
  input flags CF ZF OF
  input memory 0x10003c0a 26 bc
  result unchanged

case sequence bits 64
  cmovae r12w, gs:[0xf5c]  ; 65 66 44 0f 43 24 25 5c 0f 00 00
  cmovae r9d, ebp          ; 44 0f 43 cd
  input r12 0x1d098fe00000000
  input flags CF ZF SF OF
  result r9 0x19191919

case code-32 bits 32
  cmovae esp, ecx  ; 0f 43 e1
  input rcx 0x43b9bf32
  input flags OF
  result rsp 0x43b9bf32
