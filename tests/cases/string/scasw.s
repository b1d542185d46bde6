; SCASW: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-16 bits 64
  scasw [rdi]  ; 66 af
  input rax 0x1
  input rdi 0x1000505a
  input flags CF PF ZF DF OF
  input memory 0x1000505a 1b b6
  result rdi 0x10005058
  result flags CF AF DF

case repeated-memory-16 bits 64
  repne scasw [edi]  ; 66 67 f2 af
  input rax 0x27
  input rcx 0x98c51f3900000004
  input rdi 0x381e1a0c1000512a
  input flags CF ZF SF
  input memory 0x1000512a da 99 e6 7e
  result rcx 0x0
  result rdi 0x10005132
  result flags PF

case carry bits 64
  repe scasw [rdi]  ; 66 f3 af
  input rax 0xd3d2327c2d25157b
  input rcx 0x11
  input rdi 0x1000504d
  input flags ZF DF OF
  input memory 0x1000504d 6f 5d
  result rcx 0x10
  result rdi 0x1000504b
  result flags CF PF AF SF DF

case fault bits 64
  repne scasw [edi]  ; 66 67 f2 af
  input rax 0xfd5241f560a948c
  input rcx 0x2
  input rdi 0x10007000
  input flags AF SF
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF
  result signal SIGSEGV at 0x10000bc0

case overflow bits 64
  scasw [edi]  ; 66 67 af
  input rax 0xd9b3fc444f3e7796
  input rdi 0x7a3ee5fc100051bd
  input flags CF DF
  input memory 0x100051be 8c
  result rdi 0x100051bb
  result flags CF PF SF DF OF

case zero bits 64
  repne scasw [rdi]  ; 66 f2 af
  input rax 0x7fffffffffffffff
  input rcx 0x13
  input rdi 0x10005048
  input flags CF PF DF
  input memory 0x10005048 ff ff
  result rcx 0x12
  result rdi 0x10005046
  result flags PF ZF DF

case sequence bits 64
  repe scasw [rdi]  ; 66 f3 af
  repe scasw [rdi]  ; 66 f3 af
  input rax 0xaa02f97980000000
  input rcx 0x10
  input rdi 0x10005ff2
  input flags CF ZF SF DF OF
  input memory 0x10005ff2 fd 89
  result rcx 0x0
  result rdi 0x10005fd2
  result flags PF ZF DF

case code-32 bits 32
  scasw [edi]  ; 66 af
  input rax 0x3f
  input rdi 0x1000511f
  input flags ZF DF OF
  input memory 0x1000511f f3 45
  result rdi 0x1000511d
  result flags CF SF DF
