; PDEP: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  pdep rbx, r9, r8  ; c4 c2 b3 f5 d8
  input r8 0x34e773db00000002
  input r9 0xeae21c30fcf48199
  input flags AF SF OF
  result rbx 0x2420031800000002

case register-32 bits 64
  pdep r9d, r8d, r9d  ; c4 42 3b f5 c9
  input r8 0xc82a1dc8ffffffff
  input r9 0xfa1d850780000000
  input flags PF SF DF OF
  result r9 0x80000000

case memory-64 bits 64
  pdep rsi, rsp, gs:[0xdf8]  ; 65 c4 e2 db f5 34 25 f8 0d 00 00
  input flags PF SF
  input memory 0x100041f8 81 22 76 3d 75 7d bc 7c
  result rsi 0x20000110000000

case memory-32 bits 64
  pdep r13d, esp, [esi+r13d*2+0x60]  ; 67 c4 22 5b f5 ac 6e 60 00 00 00
  input rsi 0x8991ed910003854
  input r13 0x8991ed90000001d
  input flags AF ZF DF
  input memory 0x100038ee f0 7f a7 57
  result r13 0x220000

case fault bits 64
  pdep esi, ebp, [0x10007000]  ; c4 e2 53 f5 34 25 00 70 00 10
  input rbp 0x52ee924200000080
  input flags PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pdep r15, r9, r14   ; c4 42 b3 f5 fe
  pdep rsi, rdx, rsi  ; c4 e2 eb f5 f6
  input r9 0xd1ff216effffffff
  input r14 0x6
  input flags PF AF ZF
  result rsi 0x10100202000404
  result r15 0x6

case code-32 bits 32
  pdep esp, ebx, ebp  ; c4 e2 63 f5 e5
  input rbx 0x7fff
  input rbp 0x674a7f97
  input flags CF PF AF ZF SF OF
  result rsp 0x4a7f97
