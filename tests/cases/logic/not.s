; NOT: row in frontend-x86/src/ops/logic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  not r11  ; 49 f7 d3
  input r11 0xda6b05bc4094f563
  input flags CF AF SF
  result r11 0x2594fa43bf6b0a9c

case register-32 bits 64
  not eax  ; f7 d0
  input rax 0x7fffffffffffffff
  input flags CF ZF SF OF
  result rax 0x0

case register-16 bits 64
  not r12w  ; 66 41 f7 d4
  input r12 0x7f
  input flags PF ZF DF
  result r12 0xff80

case register-8 bits 64
  not sil  ; 40 f6 d6
  input rsi 0xaa5573bcf13c668f
  input flags CF SF OF
  result rsi 0xaa5573bcf13c6670

case to-memory-64 bits 64
  not qword ptr [rax*2+0x10004379]  ; 48 f7 14 45 79 43 00 10
  input rax 0x34
  input flags CF PF AF ZF SF
  input memory 0x100043e5 90 52 40
  result memory 0x100043e1 ff ff ff ff 6f ad bf ff

case to-memory-32 bits 64
  not dword ptr gs:[0x47c]  ; 65 f7 14 25 7c 04 00 00
  input flags PF SF DF OF
  input memory 0x1000387c 96 93 1a 9c
  result memory 0x1000387c 69 6c e5 63

case to-memory-16 bits 64
  not word ptr [0x10004392]  ; 66 f7 14 25 92 43 00 10
  input flags CF AF ZF OF
  result memory 0x10004392 ff ff

case to-memory-8 bits 64
  not byte ptr [ebp]  ; 67 f6 95 00 00 00 00
  input rbp 0xa5cca1d11000465c
  input flags AF ZF
  input memory 0x1000465c 41
  result memory 0x1000465c be

case locked-to-memory-64 bits 64
  lock not qword ptr [rbx*4+0x10003f60]  ; f0 48 f7 14 9d 60 3f 00 10
  input rbx 0x10
  input flags PF AF DF OF
  input memory 0x10003fa0 21
  result memory 0x10003fa0 de ff ff ff ff ff ff ff

case locked-to-memory-16 bits 64
  lock not word ptr [r13d*8+0x100043b8]  ; f0 66 67 42 f7 14 ed b8 43 00 10
  input r13 0xa5812bcf00000033
  input flags CF PF AF ZF SF OF
  input memory 0x10004550 d2 ae
  result memory 0x10004550 2d 51

case locked-to-memory-8 bits 64
  lock not byte ptr [0x100043ac]  ; f0 f6 14 25 ac 43 00 10
  input flags PF AF SF
  input memory 0x100043ac 6c
  result memory 0x100043ac 93

case fault bits 64
  not word ptr [0x10007000]  ; 66 f7 14 25 00 70 00 10
  input flags PF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  not r13d  ; 41 f7 d5
  not rbx   ; 48 f7 d3
  input r13 0xf6adc3744f8fbecd
  input flags CF ZF SF
  result rbx 0xecececececececec
  result r13 0xb0704132

case code-32 bits 32
  not eax  ; f7 d0
  input rax 0x0
  input flags PF SF OF
  result rax 0xffffffff
