; CMOVO: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovo rsi, r11  ; 49 0f 40 f3
  input rsi 0x5f9e020dffffffff
  input r11 0xb82379900007fff
  input flags ZF OF
  result rsi 0xb82379900007fff

case register-32 bits 64
  cmovo r11d, esp  ; 44 0f 40 dc
  input r11 0xe0554e2d00000002
  input flags CF PF ZF OF
  result r11 0x10005000

case register-16 bits 64
  cmovo r15w, sp  ; 66 44 0f 40 fc
  input r15 0x1d
  input flags CF ZF DF
  result unchanged

case memory-64 bits 64
  cmovo r12, [0x10003953]  ; 67 4c 0f 40 24 25 53 39 00 10
  input r12 0xffffffffffffffff
  input flags PF AF ZF DF OF
  input memory 0x10003953 ff ff ff 0f 00 16 cb 76
  result r12 0x76cb16000fffffff

case memory-32 bits 64
  cmovo esp, [r11*8+0x10004703]  ; 42 0f 40 24 dd 03 47 00 10
  input r11 0x11
  input flags CF AF ZF
  input memory 0x1000478b 1b c4 51 b5
  result unchanged

case memory-16 bits 64
  cmovo r15w, [rip+0x33bd]  ; 66 44 0f 40 3d bd 33 00 00
  input r15 0xffffffffffffffff
  input flags CF AF ZF OF
  input memory 0x10003f86 30 e5
  result r15 0xffffffffffffe530

case fault bits 64
  cmovo bx, [r10d+r10d*4+0x10006ff6]  ; 66 67 43 0f 40 9c 92 f6 6f 00 10
  input rbx 0x37
  input r10 0xe985f29a00000002
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovo r8w, r9w  ; 66 45 0f 40 c1
  cmovo ax, r11w  ; 66 41 0f 40 c3
  input r8 0x36
  input r9 0x66e87fb7000000ff
  input flags AF DF
  result unchanged

case code-32 bits 32
  cmovo esp, ebp  ; 0f 40 e5
  input rbp 0x80000000
  input flags CF SF
  result unchanged
