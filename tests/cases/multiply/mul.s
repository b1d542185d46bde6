; MUL: row in frontend-x86/src/ops/multiply.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  mul r15  ; 49 f7 e7
  input rax 0xa
  input r15 0xffffffffffffffff
  input flags CF
  result rax 0xfffffffffffffff6
  result rdx 0x9
  result flags CF ?PF ?AF ?ZF ?SF OF

case register-32 bits 64
  mul r13d  ; 41 f7 e5
  input rax 0x8000
  input r13 0xe3f73a5f5930d2a7
  input flags AF ZF SF OF
  result rax 0x69538000
  result rdx 0x2c98
  result flags CF ?PF ?AF ?ZF ?SF OF

case register-16 bits 64
  mul r10w  ; 66 41 f7 e2
  input rax 0xf622f9cdd11cb193
  input r10 0x23
  input flags AF ZF OF
  result rax 0xf622f9cdd11c4719
  result rdx 0x1212121212120018
  result flags CF ?PF ?AF ?ZF ?SF OF

case register-8 bits 64
  mul bpl  ; 40 f6 e5
  input rax 0xe364e371f23845af
  input rbp 0x13
  input flags CF
  result rax 0xe364e371f2380cfd
  result flags CF ?PF ?AF ?ZF ?SF OF

case to-memory-64 bits 64
  mul qword ptr [r11d+0x19]  ; 67 49 f7 a3 19 00 00 00
  input rax 0xd19597fec978f5d5
  input r11 0x7dabcb3d100064a7
  input flags CF SF
  input memory 0x100064c0 fc 20 b9 ce 6a 31 86 fa
  result rax 0x2221f56a7eb99dac
  result rdx 0xcd19f331736439dd
  result flags CF ?PF ?AF ?ZF ?SF OF

case to-memory-32 bits 64
  mul dword ptr [edx+0x3c89]  ; 67 f7 a2 89 3c 00 00
  input rax 0x6d8aed500000002
  input rdx 0xbd76537b100009b3
  input flags PF
  result rax 0x0
  result rdx 0x0
  result flags ?PF ?AF ?ZF ?SF

case to-memory-16 bits 64
  mul word ptr [r14*1+0x100041de]  ; 66 42 f7 24 35 de 41 00 10
  input rax 0xe95fffa0ffffffff
  input r14 0x3
  input flags CF PF AF ZF OF
  result rax 0xe95fffa0ffff0000
  result rdx 0x1212121212120000
  result flags ?PF ?AF ?ZF ?SF

case to-memory-8 bits 64
  mul byte ptr [rip+0x37a0]  ; f6 25 a0 37 00 00
  input rax 0x1
  input flags CF PF OF
  input memory 0x10004366 73
  result rax 0x73
  result flags ?PF ?AF ?ZF ?SF

case fault bits 64
  mul word ptr [rcx*2+0x10006fb0]  ; 66 f7 24 4d b0 6f 00 10
  input rax 0xa
  input rcx 0x28
  input flags CF PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  mul si   ; 66 f7 e6
  mul rcx  ; 48 f7 e1
  input rax 0x7f
  input rsi 0xe3f9fcd000000ff
  input flags CF AF ZF DF
  result rax 0xfffffffffffff791
  result rdx 0x86e
  result flags CF ?PF ?AF ?ZF ?SF DF OF

case code-32 bits 32
  mul ebx  ; f7 e3
  input rax 0x15
  input rbx 0x65d24bf3
  input flags CF AF SF DF
  result rax 0x5a403aef
  result rdx 0x8
  result flags CF ?PF ?AF ?ZF ?SF DF OF
