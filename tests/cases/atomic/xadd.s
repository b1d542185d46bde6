; XADD: row in frontend-x86/src/ops/atomic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  xadd r9, r8  ; 4d 0f c1 c1
  input r8 0xa4e0fbf000000ff
  input r9 0x751ae53f80000000
  input flags PF ZF
  result r8 0x751ae53f80000000
  result r9 0x7f68f4fe800000ff
  result flags PF

case register-32 bits 64
  xadd r9d, r12d  ; 45 0f c1 e1
  input r9 0x7fff
  input r12 0x5c71db7900008000
  input flags AF SF DF
  result r9 0xffff
  result r12 0x7fff
  result flags PF DF

case register-16 bits 64
  xadd ax, r13w  ; 66 44 0f c1 e8
  input rax 0x256be74b55ba6b93
  input r13 0xffffffff
  input flags CF PF AF ZF OF
  result rax 0x256be74b55ba6b92
  result r13 0xffff6b93
  result flags CF AF

case register-8 bits 64
  xadd r12b, spl  ; 41 0f c0 e4
  input r12 0xf69a341a0fd520e
  input flags CF PF AF SF OF
  result rsp 0x1000500e
  result flags none

case to-memory-64 bits 64
  xadd [0x10003b2d], r11  ; 4c 0f c1 1c 25 2d 3b 00 10
  input r11 0x1617f0ba57ae0479
  input flags PF
  input memory 0x10003b2d 24 28 78
  result r11 0x782824
  result flags none
  result memory 0x10003b2d 9d 2c 26 58 ba f0 17 16

case to-memory-32 bits 64
  xadd [r14d+r14d*4+0x100043ae], edi  ; 67 43 0f c1 bc b6 ae 43 00 10
  input rdi 0x5542a5e6592b4169
  input r14 0xea53d48a00000028
  input flags CF ZF DF OF
  input memory 0x10004477 80 da
  result rdi 0xda8000
  result flags PF DF
  result memory 0x10004476 69 c1 05 5a

case to-memory-16 bits 64
  xadd [0x1000401c], r13w  ; 66 67 44 0f c1 2c 25 1c 40 00 10
  input r13 0x2b
  input flags AF ZF OF
  input memory 0x1000401c 23 c1
  result r13 0xc123
  result flags PF SF
  result memory 0x1000401c 4e

case to-memory-8 bits 64
  xadd [rax*4+0x10004412], cl  ; 0f c0 0c 85 12 44 00 10
  input rax 0x8
  input rcx 0xffffffff
  input flags PF AF
  input memory 0x10004432 a9
  result rcx 0xffffffa9
  result flags CF AF SF
  result memory 0x10004432 a8

case locked-to-memory-64 bits 64
  lock xadd [0x10003d68], r10  ; f0 67 4c 0f c1 14 25 68 3d 00 10
  input r10 0x7f
  input flags CF PF AF ZF SF
  input memory 0x10003d68 16 cc bd 48 78 de eb f4
  result r10 0xf4ebde7848bdcc16
  result flags PF AF SF
  result memory 0x10003d68 95

case locked-to-memory-32 bits 64
  lock xadd [0x100040fc], r13d  ; f0 44 0f c1 2c 25 fc 40 00 10
  input r13 0x561d13e282b59337
  input flags CF AF
  input memory 0x100040fe 80 ff
  result r13 0xff800000
  result flags CF SF
  result memory 0x100040fc 37 93 35 82

case locked-to-memory-16 bits 64
  lock xadd [0x100042a6], si  ; f0 66 0f c1 34 25 a6 42 00 10
  input rsi 0x2
  input flags AF DF OF
  input memory 0x100042a6 12 40
  result rsi 0x4012
  result flags PF DF
  result memory 0x100042a6 14

case fault bits 64
  xadd [rip+0x5538], r15d  ; 44 0f c1 3d 38 55 00 00
  input r15 0x8000000000000000
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case overflow bits 64
  xadd [r12*4+0x1000447a], r11b  ; 46 0f c0 1c a5 7a 44 00 10
  input r11 0xc3d9b4b400007fff
  input r12 0x21
  input flags CF ZF SF DF
  input memory 0x100044fe 80
  result r11 0xc3d9b4b400007f80
  result flags CF DF OF
  result memory 0x100044fe 7f

case zero bits 64
  xadd r15w, cx  ; 66 41 0f c1 cf
  input rcx 0x1
  input r15 0xe55d8f4a7fffffff
  input flags PF AF SF
  result rcx 0xffff
  result r15 0xe55d8f4a7fff0000
  result flags CF PF AF ZF

case sequence bits 64
  xadd sil, bpl  ; 40 0f c0 ee
  xadd di, r13w  ; 66 44 0f c1 ef
  input rbp 0x76efdc0e00007fff
  input rsi 0x2
  input flags PF AF ZF SF
  result rbp 0x76efdc0e00007f02
  result rsi 0x1
  result rdi 0x1717171717173434
  result r13 0x1d1d1d1d1d1d1717
  result flags AF

case code-32 bits 32
  xadd ecx, edx  ; 0f c1 d1
  input rcx 0x2
  input rdx 0x39
  input flags PF AF OF
  result rcx 0x3b
  result rdx 0x2
  result flags none
