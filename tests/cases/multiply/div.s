; DIV: row in frontend-x86/src/ops/multiply.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  div r14  ; 49 f7 f6
  input rax 0xbe44757526837336
  input rdx 0x37
  input r14 0xb9a53b50ffffffff
  input flags CF ZF SF OF
  result rax 0x4c
  result rdx 0xa136d96926837382
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case register-32 bits 64
  div ecx  ; f7 f1
  input rax 0x3a
  input rcx 0x1c
  input rdx 0x0
  input flags CF PF ZF OF
  result rax 0x2
  result rdx 0x2
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case register-16 bits 64
  div cx  ; 66 f7 f1
  input rax 0x1
  input rcx 0x7fff
  input rdx 0x1
  input flags CF PF ZF SF
  result rax 0x2
  result rdx 0x3
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case register-8 bits 64
  div sil  ; 40 f6 f6
  input rax 0x56a691c2ca6728f5
  input rsi 0xb174f28651820fbe
  input flags ZF SF OF
  result rax 0x56a691c2ca672337
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case to-memory-64 bits 64
  div qword ptr [r11*1+0x10004107]  ; 4a f7 34 1d 07 41 00 10
  input rax 0x10234581ffffffff
  input rdx 0x4
  input r11 0xc
  input flags PF SF
  input memory 0x10004115 80 34 40 2a
  result rax 0x189e40
  result rdx 0x290ddfffffff
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case to-memory-32 bits 64
  div dword ptr [rip+0x31e2]  ; f7 35 e2 31 00 00
  input rax 0x15
  input rdx 0x1
  input flags CF PF DF
  input memory 0x10003dab 80
  result rax 0x2
  result rdx 0x15
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF

case to-memory-16 bits 64
  div word ptr [esi-0x68]  ; 66 67 f7 b6 98 ff ff ff
  input rax 0x5
  input rdx 0x0
  input rsi 0xa1a05f2110004220
  input flags ZF DF
  input memory 0x100041b8 ab c2
  result rax 0x0
  result rdx 0x5
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF

case to-memory-8 bits 64
  div byte ptr [0x10003aed]  ; 67 f6 34 25 ed 3a 00 10
  input rax 0x32
  input flags CF PF SF OF
  input memory 0x10003aed 02
  result rax 0x19
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case fault bits 64
  div dh  ; f6 f6
  input rax 0xcfb38e1a239fab2b
  input flags CF AF OF
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  div r9  ; 49 f7 f1
  div di  ; 66 f7 f7
  input rax 0x1a
  input rdx 0x0
  input r9 0xb
  input flags CF AF
  result rax 0x2c
  result rdx 0x80e
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case code-32 bits 32
  div esp  ; f7 f4
  input rax 0x6ebd1001
  input rdx 0x0
  input flags SF DF
  result rax 0x6
  result rdx 0xebb3001
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF
