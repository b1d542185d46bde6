; POPCNT: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  popcnt r14, rsi  ; f3 4c 0f b8 f6
  input rsi 0xa06c61e500000000
  input flags ZF OF
  result r14 0xe
  result flags none

case register-32 bits 64
  popcnt r11d, edi  ; f3 44 0f b8 df
  input rdi 0x4dea0874eeb11a18
  input flags OF
  result r11 0xf
  result flags none

case register-16 bits 64
  popcnt r15w, di  ; 66 f3 44 0f b8 ff
  input rdi 0x3e4b892dffffffff
  input flags SF DF OF
  result r15 0x1f1f1f1f1f1f0010
  result flags DF

case memory-64 bits 64
  popcnt r12, [0x10004510]  ; f3 4c 0f b8 24 25 10 45 00 10
  input flags AF SF DF OF
  input memory 0x10004510 ac 05 3f ac f4 83 66 89
  result r12 0x1f
  result flags DF

case memory-32 bits 64
  popcnt r8d, [rip+0x3738]  ; f3 44 0f b8 05 38 37 00 00
  input flags CF ZF SF DF OF
  result r8 0x0
  result flags ZF DF

case memory-16 bits 64
  popcnt di, [rip+0x6435]  ; 66 f3 0f b8 3d 35 64 00 00
  input flags CF SF DF OF
  input memory 0x10006ffe 94 31
  result rdi 0x1717171717170006
  result flags DF

case zero bits 64
  popcnt r10w, gs:[0x3580]  ; 65 66 f3 44 0f b8 14 25 80 35 00 00
  input flags OF
  result r10 0x1a1a1a1a1a1a0000
  result flags ZF

case fault bits 64
  popcnt r10, [rip+0x6433]  ; f3 4c 0f b8 15 33 64 00 00
  input flags PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  popcnt r8d, ebp  ; f3 44 0f b8 c5
  popcnt sp, bx    ; 66 f3 0f b8 e3
  input rbp 0x359d472500008000
  input flags ZF DF
  result rsp 0x10000006
  result r8 0x1
  result flags DF

case code-32 bits 32
  popcnt eax, ebp  ; f3 0f b8 c5
  input rbp 0xeb7192c9
  input flags CF PF ZF
  result rax 0x11
  result flags none
