; ADD: row in frontend-x86/src/ops/arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  add rcx, rsi  ; 48 01 f1
  input rcx 0x36
  input rsi 0x7fff
  input flags PF SF
  result rcx 0x8035
  result flags PF AF

case register-64-immediate bits 64
  add rax, 0x7fff  ; 48 05 ff 7f 00 00
  input rax 0x39
  input flags CF PF ZF OF
  result rax 0x8038
  result flags AF

case register-32 bits 64
  add r14d, r13d  ; 45 01 ee
  input r13 0xa
  input r14 0xe934f60400000080
  input flags PF AF ZF SF OF
  result r14 0x8a
  result flags none

case register-32-immediate bits 64
  add eax, 0xffffffff  ; 05 ff ff ff ff
  input rax 0xd18a03bd00007fff
  input flags AF DF OF
  result rax 0x7ffe
  result flags CF AF DF

case register-16 bits 64
  add r9w, r8w  ; 66 45 01 c1
  input r8 0x17b2e9a5000000ff
  input r9 0x80
  input flags PF AF SF DF OF
  result r9 0x17f
  result flags DF

case register-8 bits 64
  add r8b, dil  ; 44 02 c7
  input rdi 0x7f
  input r8 0xf6dd3301b329394a
  input flags OF
  result r8 0xf6dd3301b32939c9
  result flags PF AF SF OF

case memory-64 bits 64
  add r11, [rsi*8+0x10004043]  ; 4c 03 1c f5 43 40 00 10
  input rsi 0x16
  input r11 0x12
  input flags CF PF AF ZF DF
  input memory 0x100040f3 43 b8 a1 a0 f2
  result r11 0xf2a0a1b855
  result flags PF DF

case memory-32 bits 64
  add edi, [rdx*1+0x100038bd]  ; 03 3c 15 bd 38 00 10
  input rdx 0x2d
  input rdi 0x8c4dd35cd709c202
  input flags CF OF
  input memory 0x100038ec c0 85
  result rdi 0x5cc9c202

case memory-16 bits 64
  add r13w, [r12d*1+0x10003e90]  ; 66 67 46 03 2c 25 90 3e 00 10
  input r12 0xfdf46d820000000e
  input r13 0xeba6823a7fffffff
  input flags AF ZF SF DF
  result flags PF SF DF

case memory-8 bits 64
  add ah, [rip+0x3945]  ; 02 25 45 39 00 00
  input flags AF
  input memory 0x1000450b 9a
  result rax 0x101010101010aa10
  result flags PF SF

case to-memory-64 bits 64
  add [esp+0x7437], rax  ; 67 48 01 84 24 37 74 00 00
  input rax 0x7242d78800008000
  input rsp 0x6f05c5090fffc961
  input flags PF AF ZF DF
  input memory 0x10003d98 01 20 57 fc 18 ce 57 3e
  result flags SF DF OF
  result memory 0x10003d99 a0 57 fc a0 a5 9a b0

case to-memory-32 bits 64
  add [0x10003d0c], ecx  ; 01 0c 25 0c 3d 00 10
  input rcx 0xf0e095954f825a7d
  input flags AF ZF OF
  input memory 0x10003d0e 52 40
  result flags PF SF OF
  result memory 0x10003d0c 7d 5a d4 8f

case to-memory-16 bits 64
  add [r12*4+0x10004652], bx  ; 66 42 01 1c a5 52 46 00 10
  input rbx 0x29
  input r12 0x3
  input flags PF DF OF
  input memory 0x1000465e 4d cb
  result flags AF SF DF
  result memory 0x1000465e 76

case to-memory-8 bits 64
  add [rip+0x6439], r12b  ; 44 00 25 39 64 00 00
  input r12 0x2b
  input flags ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case locked-to-memory-64 bits 64
  lock add [r12d+r9d*4-0x4f], rsi  ; f0 67 4b 01 b4 8c b1 ff ff ff
  input rsi 0xdddaa09f6fb6264
  input r9 0xebe6d02700000006
  input r12 0xebe6d02710004627
  input flags AF ZF SF OF
  input memory 0x100045f0 1e 9d 0f 12 5c 55 13 fc
  result flags CF PF AF
  result memory 0x100045f0 82 ff 0a 09 66 ff f0 09

case locked-to-memory-32 bits 64
  lock add [rsi*8+0x100068d8], esp  ; f0 01 24 f5 d8 68 00 10
  input rsi 0x5
  input flags CF PF ZF
  result signal SIGSEGV at 0x10000bc0

case locked-to-memory-16-immediate bits 64
  lock add word ptr [r10d+0x12], 0xffff  ; f0 66 67 41 83 82 12 00 00 00 ff
  input r10 0x730ed3c81000427e
  input flags PF AF ZF
  input memory 0x10004290 86 a1
  result flags CF AF SF
  result memory 0x10004290 85

case locked-to-memory-8 bits 64
  lock add [rip+0x30ce], ah  ; f0 00 25 ce 30 00 00
  input flags AF ZF
  input memory 0x10003c95 d7
  result flags PF SF
  result memory 0x10003c95 e7

case zero bits 64
  add al, 0  ; 04 00
  input rax 0xeeb7baea80000000
  input flags AF SF OF
  result flags PF ZF

case fault bits 64
  lock add byte ptr [rip+0x5e78], 0  ; f0 80 05 78 5e 00 00 00
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  add ah, dh     ; 00 f4
  add rcx, 0x25  ; 48 83 c1 25
  input flags CF PF ZF
  result rax 0x1010101010102210
  result rcx 0x1111111111111136
  result flags PF

case code-32 bits 32
  add ecx, ebp  ; 03 cd
  input rcx 0x26
  input rbp 0x3d
  input flags CF PF SF
  result rcx 0x63
  result flags PF AF
