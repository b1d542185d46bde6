; IMUL: row in frontend-x86/src/ops/multiply.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  imul r15  ; 49 f7 ef
  input rax 0x1c
  input r15 0x8a33e0a5381d19b1
  input flags ZF OF
  result rax 0x1dac9212232ecf5c
  result rdx 0xfffffffffffffff3
  result flags CF ?PF ?AF ?ZF ?SF OF

case register-64-immediate bits 64
  imul rbp, rsp, 0x35  ; 48 6b ec 35
  input flags PF AF ZF
  result rbp 0x350109000
  result flags ?PF ?AF ?ZF ?SF

case register-32 bits 64
  imul r13d  ; 41 f7 ed
  input rax 0x8523908c0000007f
  input r13 0x9abdf3a3000000ff
  input flags OF
  result rax 0x7e81
  result rdx 0x0
  result flags ?PF ?AF ?ZF ?SF

case register-32-immediate bits 64
  imul edi, ebx, 0x15  ; 6b fb 15
  input rbx 0x8dc7b66b2ad45dfd
  input flags PF AF DF
  result rdi 0x836bb5c1
  result flags CF ?PF ?AF ?ZF ?SF DF OF

case register-16 bits 64
  imul r15w  ; 66 41 f7 ef
  input rax 0x9d98ed5effffffff
  input r15 0xae830dce20014be6
  input flags CF PF SF OF
  result rax 0x9d98ed5effffb41a
  result rdx 0x121212121212ffff
  result flags ?PF ?AF ?ZF ?SF

case register-8 bits 64
  imul r8b  ; 41 f6 e8
  input rax 0xe79ee5a90a286910
  input r8 0xc0f901b1ffffffff
  input flags CF ZF SF DF OF
  result rax 0xe79ee5a90a28fff0
  result flags ?PF ?AF ?ZF ?SF DF

case memory-64 bits 64
  imul r13, [r14*4+0x10004234]  ; 4e 0f af 2c b5 34 42 00 10
  input r13 0xfe3afdff00000080
  input r14 0x3f
  input flags PF ZF
  input memory 0x10004335 50 54 c0
  result r13 0x2a28000000000000
  result flags CF ?PF ?AF ?ZF ?SF OF

case memory-32 bits 64
  imul edi, [r11d-0x33be]  ; 67 41 0f af bb 42 cc ff ff
  input rdi 0x9f8f7885ceafef6
  input r11 0xcb02c4bd10009c3e
  input flags PF
  input memory 0x10006882 1e c1
  result rdi 0x56d40000
  result flags CF ?PF ?AF ?ZF ?SF OF

case memory-16 bits 64
  imul r11w, gs:[0xf46]  ; 65 66 44 0f af 1c 25 46 0f 00 00
  input r11 0x22
  input flags CF AF ZF SF OF
  input memory 0x10004346 ee c2
  result r11 0xe39c
  result flags CF ?PF ?AF ?ZF ?SF OF

case to-memory-64 bits 64
  imul qword ptr [r8d-0x692e]  ; 67 49 f7 a8 d2 96 ff ff
  input rax 0xb115d2b669bffb43
  input r8 0x88dda2f51000a1d1
  input flags PF OF
  input memory 0x100038a3 42 34 12 c0 7f ff ff ff
  result rax 0x6cd32fb12d3e6346
  result rdx 0x2788cb938a
  result flags CF ?PF ?AF ?ZF ?SF OF

case to-memory-32 bits 64
  imul dword ptr [0x1000476a]  ; f7 2c 25 6a 47 00 10
  input rax 0x7304d3a74b169d9f
  input flags CF PF SF OF
  input memory 0x1000476a d3 41 6a 85
  result rax 0x807f490d
  result rdx 0xdc0b4cf0
  result flags CF ?PF ?AF ?ZF ?SF OF

case to-memory-16 bits 64
  imul word ptr [ecx-0x25]  ; 66 67 f7 a9 db ff ff ff
  input rax 0x6
  input rcx 0xba955ae2100041bb
  input flags PF SF DF
  input memory 0x10004196 2a a8
  result rax 0xf0fc
  result rdx 0x121212121212fffd
  result flags CF ?PF ?AF ?ZF ?SF DF OF

case to-memory-8 bits 64
  imul byte ptr [r12*4+0x10004353]  ; 42 f6 2c a5 53 43 00 10
  input rax 0x80
  input r12 0x39
  input flags CF AF SF OF
  input memory 0x10004437 42
  result rax 0xdf00
  result flags CF ?PF ?AF ?ZF ?SF OF

case fault bits 64
  imul r9, [0x10006ffc], 0  ; 4c 6b 0c 25 fc 6f 00 10 00
  input flags AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  imul rbx, r9, 0x2f  ; 49 69 d9 2f 00 00 00
  imul sp, r15w       ; 66 41 0f af e7
  input r9 0x83d872490460c236
  input flags CF AF DF
  result rbx 0x34bcfb67cdc3a7ea
  result rsp 0x1000b000
  result flags CF ?PF ?AF ?ZF ?SF DF OF

case code-32 bits 32
  imul esp  ; f7 ec
  input rax 0x3d85ca40
  input flags CF AF ZF SF DF
  result rax 0xcf340000
  result rdx 0x3d86fdd
  result flags CF ?PF ?AF ?ZF ?SF DF OF
