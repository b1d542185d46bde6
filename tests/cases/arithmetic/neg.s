; NEG: row in frontend-x86/src/ops/arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  neg r11  ; 49 f7 db
  input r11 0x7f
  input flags CF SF DF OF
  result r11 0xffffffffffffff81
  result flags CF PF AF SF DF

case register-32 bits 64
  neg r15d  ; 41 f7 df
  input r15 0xf1b4eb323377b31d
  input flags CF PF AF ZF SF
  result r15 0xcc884ce3
  result flags CF AF SF

case register-16 bits 64
  neg r8w  ; 66 41 f7 d8
  input r8 0x1
  input flags PF ZF DF
  result r8 0xffff
  result flags CF PF AF SF DF

case register-8 bits 64
  neg r10b  ; 41 f6 da
  input r10 0x2
  input flags PF SF OF
  result r10 0xfe
  result flags CF AF SF

case to-memory-64 bits 64
  neg qword ptr [0x10004718]  ; 48 f7 1c 25 18 47 00 10
  input flags PF AF ZF DF
  input memory 0x10004718 51 65 8d d9 3d 1d ab a8
  result flags CF PF AF DF
  result memory 0x10004718 af 9a 72 26 c2 e2 54 57

case to-memory-16 bits 64
  neg word ptr [rdx*1+0x10003933]  ; 66 f7 1c 15 33 39 00 10
  input rdx 0x2e
  input flags PF AF
  input memory 0x10003962 c0
  result flags CF PF
  result memory 0x10003962 40

case to-memory-8 bits 64
  neg byte ptr [r14d+0x9c20]  ; 67 41 f6 9e 20 9c 00 00
  input r14 0xafc6e7090fffa992
  input flags PF OF
  input memory 0x100045b2 9c
  result flags CF AF
  result memory 0x100045b2 64

case locked-to-memory-64 bits 64
  lock neg qword ptr gs:[0x1130]  ; 65 f0 48 f7 1c 25 30 11 00 00
  input flags CF PF AF SF DF OF
  input memory 0x10004530 02 00 00 00 4a 65 f4 89
  result flags CF AF DF
  result memory 0x10004530 fe ff ff ff b5 9a 0b 76

case locked-to-memory-16 bits 64
  lock neg word ptr [rip+0x321a]  ; f0 66 f7 1d 1a 32 00 00
  input flags CF ZF
  input memory 0x10003de2 c0 7f
  result flags CF SF
  result memory 0x10003de2 40 80

case locked-to-memory-8 bits 64
  lock neg byte ptr [0x10003eb1]  ; f0 f6 1c 25 b1 3e 00 10
  input flags PF
  result flags PF ZF

case overflow bits 64
  neg r14  ; 49 f7 de
  input r14 0x8000000000000000
  input flags AF DF
  result flags CF PF SF DF OF

case fault bits 64
  lock neg word ptr [0x10006d00]  ; f0 66 f7 1c 25 00 6d 00 10
  input flags AF OF
  input memory 0x10006d00 a3 9f
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  neg edi  ; f7 df
  input rdi 0x2f
  input flags PF ZF SF
  result rdi 0xffffffd1
  result flags CF PF AF SF
