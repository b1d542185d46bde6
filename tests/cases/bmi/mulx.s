; MULX: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  mulx rbp, r10, r8  ; c4 c2 ab f6 e8
  input rdx 0x3c1acc1100000002
  input r8 0x303c8d426536fb98
  input flags PF AF SF
  result rbp 0xb533db55d0d749e
  result r10 0x170cef9cca6df730

case register-32 bits 64
  mulx edx, r12d, eax  ; c4 e2 1b f6 d0
  input rax 0x8000000000000000
  input rdx 0xf45f402c19ff7efc
  input flags CF PF OF
  result rdx 0x0
  result r12 0x0

case memory-64 bits 64
  mulx rbx, rcx, [rdx*4+0x10003a74]  ; c4 e2 f3 f6 1c 95 74 3a 00 10
  input rdx 0x39
  input flags CF AF SF DF
  input memory 0x10003b5b 4f 34 a5 00 75
  result rcx 0xd24c8a597000000
  result rbx 0x1a

case memory-32 bits 64
  mulx r8d, r8d, [ebx-0x1447]  ; 67 c4 62 3b f6 83 b9 eb ff ff
  input rdx 0x0
  input rbx 0x9a6ceb31100056a7
  input flags CF ZF SF
  input memory 0x10004260 45 96 f4 8c
  result r8 0x0

case fault bits 64
  mulx r12d, r13d, [r9*1+0x10006fe8]  ; c4 22 13 f6 24 0d e8 6f 00 10
  input rdx 0xb
  input r9 0x16
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  mulx r11, rax, rbx  ; c4 62 fb f6 db
  mulx rdx, r14, r14  ; c4 c2 8b f6 d6
  input rdx 0x91f7fbd600000001
  input rbx 0x4164a39400007fff
  input flags PF AF SF
  result rax 0xad57a7be00007fff
  result rdx 0x112c3bbed2d2d2d2
  result r11 0x25495914fe4f22b3
  result r14 0xdfc4b5321e1e1e1e

case code-32 bits 32
  mulx ecx, edx, ecx  ; c4 e2 6b f6 c9
  input rcx 0x56d660e
  input rdx 0x1
  input flags CF OF
  result rcx 0x0
  result rdx 0x56d660e
