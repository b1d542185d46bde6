; ADC: row in frontend-x86/src/ops/arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  adc rsi, r14  ; 4c 11 f6
  input rsi 0x8dca8ee29bf6458
  input r14 0x7f
  result rsi 0x8dca8ee29bf64d7
  result flags PF AF

case register-64-immediate bits 64
  adc rax, 0xffffffff80000000  ; 48 15 00 00 00 80
  input rax 0x8000
  input flags AF OF
  result rax 0xffffffff80008000
  result flags PF SF

case register-32 bits 64
  adc ebp, ecx  ; 13 e9
  input rcx 0x80000000
  input rbp 0x80
  input flags PF AF ZF SF OF
  result rbp 0x80000080
  result flags SF

case register-32-immediate bits 64
  adc eax, 0  ; 15 00 00 00 00
  input rax 0x80
  input flags CF ZF DF
  result rax 0x81
  result flags PF DF

case register-16 bits 64
  adc r11w, r12w  ; 66 45 13 dc
  input r11 0x28
  input r12 0x3d
  input flags PF AF ZF OF
  result r11 0x65
  result flags PF AF

case register-8 bits 64
  adc r14b, r13b  ; 45 10 ee
  input r13 0x5157c87f7f80faf4
  input r14 0x7b6d9a5ffffffff
  input flags PF SF OF
  result r14 0x7b6d9a5fffffff3
  result flags CF PF AF SF

case memory-64 bits 64
  adc r11, [r13d-0x3658]  ; 67 4d 13 9d a8 c9 ff ff
  input r11 0x8fc7fd2500008000
  input r13 0x99c77ba310007da2
  input flags CF
  input memory 0x1000474c 99 ae 0e 52 5a b8
  result r11 0x48224f33ae998001
  result flags CF OF

case memory-32 bits 64
  adc r13d, [r9d+0x7002]  ; 67 45 13 a9 02 70 00 00
  input r9 0xdac746800fffc91e
  input r13 0x5fed897780000000
  input flags PF AF OF
  input memory 0x10003920 2f
  result r13 0x8000002f
  result flags SF

case memory-16 bits 64
  adc si, [0x100042ce]  ; 66 13 34 25 ce 42 00 10
  input rsi 0xd433403400000000
  input flags AF ZF
  input memory 0x100042ce 4c 1b
  result rsi 0xd433403400001b4c
  result flags none

case memory-8 bits 64
  adc ah, [rip+0x607a]  ; 12 25 7a 60 00 00
  input flags CF PF DF
  input memory 0x10006c40 ce
  result rax 0x101010101010df10
  result flags SF DF

case to-memory-64 bits 64
  adc [r13*8+0x10003c50], r13  ; 4e 11 2c ed 50 3c 00 10
  input r13 0x3e
  input flags CF PF SF OF
  input memory 0x10003e40 19 92 bb f7 00 80 57 42
  result flags AF
  result memory 0x10003e40 58

case to-memory-32 bits 64
  adc [ecx+r8d*8], r11d  ; 67 46 11 9c c1 00 00 00 00
  input rcx 0xb86b57fa100037a4
  input r8 0xb86b57fa00000010
  input r11 0x8b934e22cfe2ed9a
  input flags PF OF
  input memory 0x10003824 80 fd 63 1c
  result flags SF
  result memory 0x10003824 1a eb 46 ec

case to-memory-16 bits 64
  adc [eax+eax*2+0x100041e9], bp  ; 66 67 11 ac 40 e9 41 00 10
  input rax 0x715db27100000033
  input rbp 0x2f
  input memory 0x10004282 bd df
  result flags AF SF
  result memory 0x10004282 ec

case to-memory-8 bits 64
  adc [esp+r12d*2], bpl  ; 67 42 10 ac 64 00 00 00 00
  input rsp 0x7022deff100039a0
  input rbp 0x6
  input r12 0x7022deff00000009
  input flags CF AF DF
  input memory 0x100039b2 49
  result flags PF AF DF
  result memory 0x100039b2 50

case locked-to-memory-64 bits 64
  lock adc [esi], rdi  ; f0 67 48 11 be 00 00 00 00
  input rsi 0x249dfc3d10003db8
  input rdi 0x7fff
  input flags CF PF SF
  input memory 0x10003db8 01 00 80 7f d8 c5 95 bd
  result flags AF SF
  result memory 0x10003db9 80

case locked-to-memory-32 bits 64
  lock adc [ecx+0x8a28], r10d  ; f0 67 44 11 91 28 8a 00 00
  input rcx 0xa0c81df0fffb114
  input r10 0x8c230fcc80000000
  input flags CF PF AF ZF
  input memory 0x10003b3e 46 c0
  result flags CF OF
  result memory 0x10003b3c 01 00 46 40

case locked-to-memory-16 bits 64
  lock adc [esi+r12d*4-0x7c], bp  ; f0 66 67 42 11 ac a6 84 ff ff ff
  input rbp 0x883e9a95000000ff
  input rsi 0x6acc260a10003f9a
  input r12 0x6acc260affffffee
  input flags CF PF OF
  input memory 0x10003ed6 ff 6d
  result flags PF AF
  result memory 0x10003ed7 6e

case locked-to-memory-8 bits 64
  lock adc [rip+0x3499], r12b  ; f0 44 10 25 99 34 00 00
  input r12 0x2b47b8bb00007fff
  input flags PF AF
  input memory 0x10004061 68
  result flags CF AF
  result memory 0x10004061 67

case zero bits 64
  adc al, 0  ; 14 00
  input rax 0x8000000000000000
  input flags DF
  result flags PF ZF DF

case fault bits 64
  lock adc dword ptr [rip+0x58f8], 0xffffffca  ; f0 83 15 f8 58 00 00 ca
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  adc r9d, r8d   ; 45 13 c8
  adc eax, 0x1e  ; 81 d0 1e 00 00 00
  input r8 0x64a73aa300000080
  input r9 0x21
  input flags CF AF SF OF
  result rax 0x1010102e
  result r9 0xa2
  result flags PF

case code-32 bits 32
  adc edi, eax  ; 13 f8
  input rax 0x1
  input rdi 0xcf05b018
  input flags PF ZF
  result rdi 0xcf05b019
  result flags SF
