; TEST: row in frontend-x86/src/ops/logic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  test r8, rbp  ; 49 85 e8
  input rbp 0xe7f1019d00008000
  input r8 0x7fff
  input flags CF AF ZF SF
  result flags PF ?AF ZF

case register-64-immediate bits 64
  test rax, 0  ; 48 a9 00 00 00 00
  input rax 0x73812e44ffffffff
  input flags AF ZF SF OF
  result flags PF ?AF ZF

case register-32 bits 64
  test edi, ebx  ; 85 df
  input rbx 0xc0ca1c7200000000
  input rdi 0x19f5bea1b15c34b4
  input flags ZF SF OF
  result flags PF ?AF ZF

case register-32-immediate bits 64
  test eax, 0x82456f8e  ; a9 8e 6f 45 82
  input rax 0x2a16630dffffffff
  input flags CF ZF SF OF
  result flags PF ?AF SF

case register-16 bits 64
  test bx, bp  ; 66 85 eb
  input rbx 0x2
  input rbp 0xc
  input flags CF AF ZF SF OF
  result flags PF ?AF ZF

case register-8 bits 64
  test dh, ch  ; 84 ee
  input flags AF OF
  result flags ?AF

case to-memory-64 bits 64
  test [rip+0x2c39], rsi  ; 48 85 35 39 2c 00 00
  input rsi 0x241ceb84ffffffff
  input flags CF PF AF OF
  input memory 0x10003800 c6 b2 85 00 34 a6 ca 2b
  result flags PF ?AF

case to-memory-32 bits 64
  test gs:[0x10f0], esp  ; 65 85 24 25 f0 10 00 00
  input flags CF PF AF ZF OF
  input memory 0x100044f1 80 d7 42
  result flags PF ?AF ZF

case to-memory-16 bits 64
  test [rip+0x3b14], r14w  ; 66 44 85 35 14 3b 00 00
  input r14 0x4be104e4fdb12fdb
  input flags CF ZF OF
  result flags PF ?AF ZF

case to-memory-8 bits 64
  test [ecx*4+0x10006368], dh  ; 67 84 34 8d 68 63 00 10
  input rcx 0x44155b3700000036
  input flags CF PF SF
  input memory 0x10006440 34
  result flags ?AF

case zero bits 64
  test rbp, r11  ; 4c 85 dd
  input rbp 0xffffffffffffffff
  input r11 0x0
  input flags DF OF
  result flags PF ?AF ZF DF

case fault bits 64
  test word ptr [rip+0x6436], 0x7fff  ; 66 f7 05 36 64 00 00 ff 7f
  input flags AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  test r8b, 0xff                ; 41 f6 c0 ff
  test rax, 0xffffffffffffffff  ; 48 a9 ff ff ff ff
  input r8 0x23
  input flags CF SF
  result flags ?AF

case code-32 bits 32
  test esp, edx  ; 85 d4
  input rdx 0x7fff
  input flags PF SF DF OF
  result flags PF ?AF DF
