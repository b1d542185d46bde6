; BTC: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  btc r15, rdi  ; 49 0f bb ff
  input rdi 0x22
  input r15 0x82fe7e91cc43387
  input flags AF SF OF
  result r15 0x82fe7ed1cc43387
  result flags ?PF ?AF ?SF ?OF

case register-64-immediate bits 64
  btc rcx, 9  ; 48 0f ba f9 09
  input rcx 0x220de44167dcb49e
  input flags CF PF AF DF
  result rcx 0x220de44167dcb69e
  result flags ?PF ?AF ?SF DF ?OF

case register-32 bits 64
  btc r11d, edx  ; 41 0f bb d3
  input rdx 0x40a6083ffffffff
  input r11 0x10
  input flags DF
  result r11 0x80000010
  result flags ?PF ?AF ?SF DF ?OF

case register-32-immediate bits 64
  btc r13d, 0  ; 41 0f ba fd 00
  input r13 0x7f
  result r13 0x7e
  result flags CF ?PF ?AF ?SF ?OF

case register-16 bits 64
  btc r12w, bp  ; 66 41 0f bb ec
  input rbp 0xd7365b8c05b66d03
  input r12 0x7f
  input flags PF ZF
  result r12 0x77
  result flags CF ?PF ?AF ZF ?SF ?OF

case to-memory-64 bits 64
  btc [0x100047e0], r14  ; 4c 0f bb 34 25 e0 47 00 10
  input r14 0xfffffffffffffa21
  input flags CF PF
  input memory 0x10004720 3e ba 2c 6f 00 00 d5 41
  result flags ?PF ?AF ?SF ?OF
  result memory 0x10004724 02

case to-memory-32 bits 64
  btc gs:[0x5e4], r12d  ; 65 44 0f bb 24 25 e4 05 00 00
  input r12 0x7874f297000001c2
  input flags PF AF ZF SF OF
  input memory 0x10003a1c a5 63 b8 4d
  result flags CF ?PF ?AF ZF ?SF ?OF
  result memory 0x10003a1c a1

case to-memory-16 bits 64
  btc [rip+0x36c0], r14w  ; 66 44 0f bb 35 c0 36 00 00
  input r14 0x30f0b7bf60131520
  input flags CF PF ZF SF
  input memory 0x1000452d 97 18
  result flags CF ?PF ?AF ZF ?SF ?OF
  result memory 0x1000452d 96

case locked-to-memory-64 bits 64
  lock btc [0x10003968], rdi  ; f0 48 0f bb 3c 25 68 39 00 10
  input rdi 0x1ad3
  input memory 0x10003cc5 80 4b c0
  result flags ?PF ?AF ?SF ?OF
  result memory 0x10003cc2 08

case locked-to-memory-32 bits 64
  lock btc [rax*8+0x10003d48], r9d  ; f0 44 0f bb 0c c5 48 3d 00 10
  input rax 0x3f
  input r9 0x6d5dfccf00001269
  input flags AF ZF OF
  result flags ?PF ?AF ZF ?SF ?OF
  result memory 0x1000418d 02

case locked-to-memory-16 bits 64
  lock btc [rip+0x337b], cx  ; f0 66 0f bb 0d 7b 33 00 00
  input rcx 0x86ab543e1285fe2c
  input flags CF DF
  input memory 0x10003f08 01
  result flags ?PF ?AF ?SF DF ?OF
  result memory 0x10003f09 10

case fault bits 64
  lock btc qword ptr [esi+r13d*2], 0x7f  ; f0 67 4a 0f ba bc 6e 00 00 00 00 7f
  input rsi 0xf80c133f10005fda
  input r13 0xf80c133f00000013
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  btc dword ptr gs:[rsi*1+0x92e], 0xff  ; 65 0f ba 3c 35 2e 09 00 00 ff
  btc edx, 0xf                          ; 0f ba fa 0f
  input rsi 0x4
  input flags AF DF
  input memory 0x10003d32 5c f5
  result rdx 0x12129212
  result flags ?PF ?AF ?SF DF ?OF
  result memory 0x10003d35 80

case code-32 bits 32
  btc ebp, ebp  ; 0f bb ed
  input rbp 0x10
  input flags AF ZF SF DF OF
  result rbp 0x10010
  result flags ?PF ?AF ZF ?SF DF ?OF

case wraps-32 bits 64
  btc [ecx], rdx  ; 67 48 0f bb 11
  input rcx 0x5a5a5a5a10004000
  input rdx 0x800000005
  input memory 0x10004000 26
  result flags CF ?PF ?AF ?SF ?OF
  result memory 0x10004000 06
