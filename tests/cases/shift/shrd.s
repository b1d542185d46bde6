; SHRD: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  shrd rcx, r8, cl  ; 4c 0f ad c1
  input rcx 0xffffffffffffffff
  input r8 0x3
  input flags CF PF ZF SF OF
  result rcx 0x7
  result flags CF ?AF ?OF

case register-64-immediate bits 64
  shrd rcx, rsi, 0x8d  ; 48 0f ac f1 8d
  input rcx 0xff
  input rsi 0x7fffffffffffffff
  input flags CF OF
  result rcx 0xfff8000000000000
  result flags PF ?AF SF ?OF

case register-32 bits 64
  shrd r9d, ecx, cl  ; 41 0f ad c9
  input rcx 0x4b733962299a6857
  input r9 0xe4f15ef2ffffffff
  input flags AF ZF SF
  result r9 0x34d0afff
  result flags CF PF ?AF ?OF

case register-32-immediate bits 64
  shrd ecx, eax, 0x1c  ; 0f ac c1 1c
  input rax 0x4df5af100000000
  input rcx 0x1a
  input flags CF PF ZF OF
  result rcx 0x0
  result flags PF ?AF ZF ?OF

case register-16 bits 64
  shrd si, r10w, cl  ; 66 44 0f ad d6
  input rcx 0x1
  input rsi 0xd26cb6faedb6e73e
  input r10 0x15
  input flags ZF SF DF OF
  result rsi 0xd26cb6faedb6f39f
  result flags PF ?AF SF DF

case to-memory-64 bits 64
  shrd [rip+0x3aa8], rsp, cl  ; 48 0f ad 25 a8 3a 00 00
  input rcx 0x33
  input flags CF PF AF ZF SF OF
  input memory 0x10004676 f0 3f
  result flags ?AF ?OF
  result memory 0x10004670 fe 07 00 0a 00 02 00 00

case to-memory-32 bits 64
  shrd [0x10003ce8], ebx, cl  ; 67 0f ad 1c 25 e8 3c 00 10
  input rcx 0x2aa77e1000000001
  input rbx 0xea8966e880000000
  input flags CF PF AF SF DF OF
  result flags PF ?AF ZF DF

case to-memory-16 bits 64
  shrd [r15d-0x36], r14w, cl  ; 66 67 45 0f ad b7 ca ff ff ff
  input rcx 0x2a
  input r14 0xa4f2cad8f0636f53
  input r15 0x7e570cd01000470c
  input flags DF OF
  result flags PF ?AF SF DF ?OF
  result memory 0x100046d6 c0 d4

case fault bits 64
  shrd [r8d+eax*8], r11w, cl  ; 66 67 45 0f ad 9c c0 00 00 00 00
  input rax 0xda3ef7ecffffffe0
  input rcx 0xaea05a7effffffe5
  input r8 0xda3ef7ec10006e80
  input r11 0x40cf43de82bb8e7
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

case overflow bits 64
  shrd [r12d+ecx+1], r8w, cl  ; 66 67 45 0f ad 84 0c 01 00 00 00
  input rcx 0x60e2c52effffffe1
  input r8 0xffffffff
  input r12 0x60e2c52e1000438a
  input flags CF SF
  result flags PF ?AF SF OF
  result memory 0x1000436d 80

case sequence bits 64
  shrd r14d, ecx, 0x15  ; 41 0f ac ce 15
  shrd r12d, r10d, 0    ; 45 0f ac d4 00
  input rcx 0x39
  input r14 0xd69dd0d600000002
  input flags CF PF SF DF OF
  result r12 0x1c1c1c1c
  result r14 0x1c800
  result flags PF ?AF DF ?OF

case code-32 bits 32
  shrd ebp, edi, cl  ; 0f ad fd
  input rcx 0x7fffffff
  input rbp 0x26
  input rdi 0x0
  input flags CF AF OF
  result rbp 0x0
  result flags PF ?AF ZF ?OF
