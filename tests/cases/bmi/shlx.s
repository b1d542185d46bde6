; SHLX: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  shlx rdi, rbp, rcx  ; c4 e2 f1 f7 fd
  input rcx 0x9bec39660442ce29
  input rbp 0x3aed5a1300008000
  input flags CF AF ZF SF OF
  result rdi 0x100000000000000

case register-32 bits 64
  shlx r15d, esp, r15d  ; c4 62 01 f7 fc
  input r15 0x25
  input flags PF AF ZF
  result r15 0xa0000

case memory-64 bits 64
  shlx r12, [r13d*1+0x10003a63], rax  ; 67 c4 22 f9 f7 24 2d 63 3a 00 10
  input rax 0x25b20910000007f
  input r13 0x42cb9af90000002d
  input flags SF OF
  input memory 0x10003a90 69 ae 83 d1 38 af 5b 87
  result r12 0x8000000000000000

case memory-32 bits 64
  shlx r8d, [r15d-0xa34d], r15d  ; 67 c4 42 01 f7 87 b3 5c ff ff
  input r15 0xb64ae2201000e3a1
  input flags CF PF AF SF
  input memory 0x10004056 80 3f
  result r8 0x7f000000

case fault bits 64
  shlx rax, [eax], r13  ; 67 c4 e2 91 f7 80 00 00 00 00
  input rax 0x3caa846510006fff
  input r13 0x707e4e0c00007fff
  input flags CF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  shlx r9, r10, rdx     ; c4 42 e9 f7 ca
  shlx r13d, ebx, r13d  ; c4 62 11 f7 eb
  input rdx 0x24
  input r10 0xbf9fcdd00000007f
  input flags CF SF DF OF
  result r9 0x7f000000000
  result r13 0x60000000

case code-32 bits 32
  shlx ebx, ebx, esp  ; c4 e2 59 f7 db
  input rbx 0x1
  input flags CF AF ZF OF
  result unchanged
