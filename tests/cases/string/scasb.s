; SCASB: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-8 bits 64
  scasb [edi]  ; 67 ae
  input rax 0x11
  input rdi 0xac7daba5100050bb
  input flags CF PF ZF SF DF
  result rdi 0x100050ba
  result flags PF DF

case repeated-memory-8 bits 64
  repe scasb [rdi]  ; f3 ae
  input rax 0x3f
  input rcx 0x7
  input rdi 0x10005089
  input flags CF PF AF SF
  input memory 0x10005089 fd
  result rcx 0x6
  result rdi 0x1000508a
  result flags CF PF

case zero bits 64
  repne scasb [rdi]  ; f2 ae
  input rax 0xf153aea880000000
  input rcx 0x2
  input rdi 0x100051c1
  input flags AF SF DF
  result rcx 0x1
  result rdi 0x100051c0
  result flags PF ZF DF

case carry bits 64
  scasb [rdi]  ; ae
  input rax 0x1
  input rdi 0x100051d1
  input flags AF ZF
  input memory 0x100051d1 cb
  result rdi 0x100051d2
  result flags CF PF AF

case overflow bits 64
  repne scasb [edi]  ; 67 f2 ae
  input rax 0x13
  input rcx 0xd579551800000013
  input rdi 0x2990e583100051f8
  input flags CF PF SF DF
  input memory 0x100051e6 80 ff 1d 05 94 e5 79 85 b0 29
  input memory 0x100051f8 10
  result rcx 0x0
  result rdi 0x100051e5
  result flags CF PF SF DF OF

case fault bits 64
  repne scasb [rdi]  ; f2 ae
  input rax 0x97b8c7b100008000
  input rcx 0x11
  input rdi 0x10006ffb
  input flags OF
  input memory 0x10006ffb 69 c6 eb 35 28
  result rcx 0xc
  result rdi 0x10007000
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  scasb [edi]  ; 67 ae
  scasb [edi]  ; 67 ae
  input rax 0x8689226f9df446fd
  input rdi 0x7bf31fe1000516b
  input flags PF ZF
  input memory 0x1000516b ff
  result rdi 0x1000516d
  result flags SF

case code-32 bits 32
  scasb [edi]  ; ae
  input rax 0x7f
  input rdi 0x10005ff4
  input flags CF SF
  result rdi 0x10005ff5
  result flags none
