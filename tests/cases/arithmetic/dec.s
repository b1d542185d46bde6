; DEC: row in frontend-x86/src/ops/arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  dec rbp  ; 48 ff cd
  input rbp 0x7fff
  input flags CF PF ZF DF OF
  result rbp 0x7ffe
  result flags CF DF

case register-32 bits 64
  dec ecx  ; ff c9
  input rcx 0x40c2da5f97ff72b5
  input flags CF AF SF
  result rcx 0x97ff72b4
  result flags CF PF SF

case register-16 bits 64
  dec r10w  ; 66 41 ff ca
  input r10 0x3c2070d80000007f
  input flags CF ZF SF
  result r10 0x3c2070d80000007e
  result flags CF PF

case register-8 bits 64
  dec ch  ; fe cd
  input flags AF ZF SF DF OF
  result rcx 0x1111111111111011
  result flags DF

case to-memory-64 bits 64
  dec qword ptr [0x1000409e]  ; 48 ff 0c 25 9e 40 00 10
  input flags CF PF DF
  input memory 0x1000409e 10 e4 66 12 33 a9 e9 15
  result flags CF PF AF DF
  result memory 0x1000409e 0f

case to-memory-16 bits 64
  dec word ptr [r13d+ecx*2]  ; 66 67 41 ff 8c 4d 00 00 00 00
  input rcx 0x84ae2ef00000016
  input r13 0x84ae2ef10006054
  input flags CF AF SF DF OF
  input memory 0x10006080 e0 e2
  result signal SIGSEGV at 0x10000bc0

case locked-to-memory-64 bits 64
  lock dec qword ptr [r12*1+0x1000384f]  ; f0 4a ff 0c 25 4f 38 00 10
  input r12 0x31
  input flags PF AF ZF OF
  input memory 0x10003887 80
  result flags PF AF OF
  result memory 0x10003880 ff ff ff ff ff ff ff 7f

case locked-to-memory-32 bits 64
  lock dec dword ptr [rip+0x30b9]  ; f0 ff 0d b9 30 00 00
  input flags SF DF
  input memory 0x10003c80 ff ff ff 7f
  result flags DF
  result memory 0x10003c80 fe

case locked-to-memory-16 bits 64
  lock dec word ptr gs:[rbx*1+0x11b7]  ; 65 f0 66 ff 0c 1d b7 11 00 00
  input rbx 0x1
  input flags AF ZF SF
  input memory 0x100045b8 56 94
  result flags PF SF
  result memory 0x100045b8 55

case locked-to-memory-8 bits 64
  lock dec byte ptr [r11*4+0x10003fce]  ; f0 42 fe 0c 9d ce 3f 00 10
  input r11 0x1e
  input flags CF SF
  result flags CF PF AF SF
  result memory 0x10004046 ff

case fault bits 64
  dec word ptr [rip+0x56b9]  ; 66 ff 0d b9 56 00 00
  input flags CF PF AF SF
  input memory 0x10006280 44 36
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  dec r13w  ; 66 41 ff cd
  input r13 0x45b7744a00000001
  input flags PF
  result r13 0x45b7744a00000000
  result flags PF ZF

case sequence bits 64
  dec rax  ; 48 ff c8
  dec rdx  ; 48 ff ca
  input rax 0x1b7a9e8caa87be7d
  input flags PF AF ZF SF
  result rax 0x1b7a9e8caa87be7c
  result rdx 0x1212121212121211
  result flags PF

case code-32 bits 32
  dec esp  ; 4c
  input flags CF PF SF
  result rsp 0x10004fff
  result flags CF PF AF
