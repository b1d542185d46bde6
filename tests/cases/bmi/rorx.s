; RORX: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-immediate bits 64
  rorx r11, rbx, 0  ; c4 63 fb f0 db 00
  input rbx 0x7bbac900c5bbd9b4
  input flags SF DF
  result r11 0x7bbac900c5bbd9b4

case register-32-immediate bits 64
  rorx ecx, esi, 0x15  ; c4 e3 7b f0 ce 15
  input rsi 0x1a
  input flags CF AF ZF SF DF
  result rcx 0xd000

case memory-64-immediate bits 64
  rorx r11, [rip+0x3876], 0x95  ; c4 63 fb f0 1d 76 38 00 00 95
  input flags AF ZF SF
  input memory 0x10004446 e0 41
  result r11 0x20f00000000

case memory-32-immediate bits 64
  rorx edx, [r15d], 0  ; 67 c4 c3 7b f0 97 00 00 00 00 00
  input r15 0x4dc9210a10003808
  input flags CF AF ZF SF OF
  result rdx 0x0

case fault bits 64
  rorx r8d, [0x10006ffd], 0xf8  ; c4 63 7b f0 04 25 fd 6f 00 10 f8
  input flags CF PF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  rorx r8d, r10d, 0xff  ; c4 43 7b f0 c2 ff
  rorx r9d, r11d, 2     ; c4 43 7b f0 cb 02
  input r10 0x7fffffffffffffff
  input flags CF PF AF
  result r8 0xffffffff
  result r9 0xc6c6c6c6

case code-32 bits 32
  rorx ebp, eax, 0xff  ; c4 e3 7b f0 e8 ff
  input rax 0x80
  input flags OF
  result rbp 0x100
