; ROR: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-8 bits 64
  ror rdx, cl  ; 48 d3 ca
  input rcx 0xd2e6ca88000000ff
  input rdx 0x7fffffffffffffff
  input flags PF ZF DF
  result rdx 0xfffffffffffffffe
  result flags CF PF ZF DF ?OF

case register-64-immediate bits 64
  ror rbp, 0x23  ; 48 c1 cd 23
  input rbp 0xcfcae24cffffffff
  input flags PF AF
  result rbp 0x9ffffffff9f95c49
  result flags CF PF AF ?OF

case register-32-8 bits 64
  ror ebp, cl  ; d3 cd
  input rcx 0x7fffffff
  input rbp 0xacd27c8800000000
  input flags PF AF SF OF
  result rbp 0x0
  result flags PF AF SF ?OF

case register-32-immediate bits 64
  ror r15d, 1  ; 41 d1 cf
  input r15 0x3b
  input flags AF ZF
  result r15 0x8000001d
  result flags CF AF ZF OF

case register-16-8 bits 64
  ror r14w, cl  ; 66 41 d3 ce
  input rcx 0xf
  input r14 0xd5421300e1d8a565
  input flags CF PF ZF SF DF
  result r14 0xd5421300e1d84acb
  result flags PF ZF SF DF ?OF

case register-16-immediate bits 64
  ror ax, 7  ; 66 c1 c8 07
  input rax 0x861915997fffffff
  input flags PF AF ZF DF OF
  result flags CF PF AF ZF DF ?OF

case register-8 bits 64
  ror ch, cl  ; d2 cd
  input rcx 0xffffffff
  input flags CF PF ZF OF
  result flags CF PF ZF ?OF

case to-memory-64-8 bits 64
  ror qword ptr [r12d], cl  ; 67 49 d3 8c 24 00 00 00 00
  input rcx 0x8000
  input r12 0x41f69ccc10004218
  input flags CF AF OF
  input memory 0x1000421a c0 ff 00 00 80 7f
  result unchanged

case to-memory-64-immediate bits 64
  ror qword ptr [0x10004325], 8  ; 67 48 c1 0c 25 25 43 00 10 08
  input flags ZF SF OF
  input memory 0x10004328 36 55 51 c8 05
  result flags ZF SF ?OF
  result memory 0x10004327 36 55 51 c8 05 00

case to-memory-32-8 bits 64
  ror dword ptr [rip+0x36da], cl  ; d3 0d da 36 00 00
  input rcx 0x80000000
  input flags CF PF AF ZF
  input memory 0x100042a0 e9 2c 75 88
  result unchanged

case to-memory-32-immediate bits 64
  ror dword ptr [rdi*2+0x10003acc], 0xff  ; c1 0c 7d cc 3a 00 10 ff
  input rdi 0x30
  input flags CF PF AF ZF SF OF
  input memory 0x10003b2e 02 c2
  result flags CF PF AF ZF SF ?OF
  result memory 0x10003b2c 01 00 04 84

case to-memory-16-8 bits 64
  ror word ptr [0x100038d2], cl  ; 66 d3 0c 25 d2 38 00 10
  input rcx 0xf6770c8ced93ebd7
  input flags PF SF DF
  input memory 0x100038d3 d8
  result flags PF SF DF ?OF
  result memory 0x100038d2 b0 01

case to-memory-16-immediate bits 64
  ror word ptr [r14*4+0x10004110], 1  ; 66 42 d1 0c b5 10 41 00 10
  input r14 0xf
  input flags ZF SF OF
  result flags ZF SF

case to-memory-8 bits 64
  ror byte ptr [rbp*1+0x10003cfd], cl  ; d2 0c 2d fd 3c 00 10
  input rcx 0x2e
  input rbp 0x2d
  input flags CF PF AF
  input memory 0x10003d2a 68
  result flags CF PF AF ?OF
  result memory 0x10003d2a a1

case fault bits 64
  ror qword ptr [r8d+0x2424], 1  ; 67 49 d1 88 24 24 00 00
  input r8 0x9ee6c4b5100044dc
  input flags CF ZF SF DF OF
  input memory 0x10006900 23
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  ror esp, cl   ; d3 cc
  ror r15b, cl  ; 41 d2 cf
  input rcx 0x5a6250047fffffff
  input flags CF ZF DF
  result rsp 0x2000a000
  result r15 0x1f1f1f1f1f1f1f3e
  result flags ZF DF ?OF

case code-32 bits 32
  ror ecx, cl  ; d3 c9
  input rcx 0xffffffff
  input flags CF AF ZF OF
  result flags CF AF ZF ?OF
