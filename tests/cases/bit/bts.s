; BTS: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  bts r12, r15  ; 4d 0f ab fc
  input r12 0x80
  input r15 0x22
  input flags PF SF DF
  result r12 0x400000080
  result flags ?PF ?AF ?SF DF ?OF

case register-64-immediate bits 64
  bts rax, 0xff  ; 48 0f ba e8 ff
  input rax 0x7f
  input flags CF OF
  result rax 0x800000000000007f
  result flags ?PF ?AF ?SF ?OF

case register-32 bits 64
  bts edi, r12d  ; 44 0f ab e7
  input rdi 0x665d037700000080
  input r12 0x39
  input flags CF PF AF SF
  result rdi 0x2000080
  result flags ?PF ?AF ?SF ?OF

case register-32-immediate bits 64
  bts ecx, 0xff  ; 0f ba e9 ff
  input rcx 0xa
  input flags ZF SF OF
  result rcx 0x8000000a
  result flags ?PF ?AF ZF ?SF ?OF

case register-16 bits 64
  bts si, di  ; 66 0f ab fe
  input rsi 0x29e31fa28ad17128
  input rdi 0x26
  input flags CF SF
  result rsi 0x29e31fa28ad17168
  result flags ?PF ?AF ?SF ?OF

case to-memory-64 bits 64
  bts [r13*8+0x10003a20], rsp  ; 4a 0f ab 24 ed 20 3a 00 10
  input rsp 0xfffffffffffffb99
  input r13 0xe
  input flags AF OF
  input memory 0x10003a00 ec 98 15 05 8f a8 b8 30
  result flags ?PF ?AF ?SF ?OF
  result memory 0x10003a03 07

case to-memory-32 bits 64
  bts [0x10003ba2], eax  ; 67 0f ab 04 25 a2 3b 00 10
  input rax 0x297c3ecbfffff57a
  input flags CF PF AF ZF SF
  input memory 0x10003a4e 4c c8 01
  result flags ?PF ?AF ZF ?SF ?OF
  result memory 0x10003a51 04

case to-memory-16 bits 64
  bts gs:[0x1026], r8w  ; 65 66 44 0f ab 04 25 26 10 00 00
  input r8 0x5ce52cb7ede5effa
  input flags ZF SF DF
  input memory 0x10004224 05 60
  result flags ?PF ?AF ZF ?SF DF ?OF
  result memory 0x10004225 64

case locked-to-memory-64 bits 64
  lock bts [0x10004758], r14  ; f0 4c 0f ab 34 25 58 47 00 10
  input r14 0xfa7
  input flags PF ZF DF OF
  input memory 0x10004948 76 21 c6 aa 02 f8 58 c0
  result flags ?PF ?AF ZF ?SF DF ?OF
  result memory 0x1000494c 82

case locked-to-memory-32-immediate bits 64
  lock bts dword ptr [r9d], 0  ; f0 67 41 0f ba a9 00 00 00 00 00
  input r9 0xabb627b210003fa4
  input flags PF AF ZF DF
  input memory 0x10003fa4 4d 7c 4b 87
  result flags CF ?PF ?AF ZF ?SF DF ?OF

case locked-to-memory-16 bits 64
  lock bts gs:[rbx*4+0x750], r13w  ; 65 f0 66 44 0f ab 2c 9d 50 07 00 00
  input rbx 0x2f
  input r13 0x624a3f77ea4ee7a
  input flags PF SF
  input memory 0x100039db 80
  result flags ?PF ?AF ?SF ?OF
  result memory 0x100039db 84

case fault bits 64
  bts dword ptr [rcx*4+0x10006f92], 0x36  ; 0f ba 2c 8d 92 6f 00 10 36
  input rcx 0x1b
  input flags CF PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  bts word ptr [eax+0x3296], 0x31  ; 66 67 0f ba a8 96 32 00 00 31
  bts rax, 0x62                    ; 48 0f ba e8 62
  input rax 0xc7885383100014b0
  input flags PF AF ZF SF DF OF
  input memory 0x10004746 2d c2
  result rax 0xc7885387100014b0
  result flags ?PF ?AF ZF ?SF DF ?OF
  result memory 0x10004746 2f

case code-32 bits 32
  bts esp, edx  ; 0f ab d4
  input rdx 0x7fffffff
  input flags CF PF AF ZF
  result rsp 0x90005000
  result flags ?PF ?AF ZF ?SF ?OF

case wraps-32 bits 64
  bts [ecx], rdx  ; 67 48 0f ab 11
  input rcx 0x5a5a5a5a10004000
  input rdx 0x800000005
  input memory 0x10004000 26
  result flags CF ?PF ?AF ?SF ?OF
