; CMOVNS: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovns rdi, r15  ; 49 0f 49 ff
  input rdi 0x20
  input r15 0x39
  input flags ZF DF
  result rdi 0x39

case register-32 bits 64
  cmovns r10d, r11d  ; 45 0f 49 d3
  input r10 0xf
  input r11 0xa
  input flags CF PF DF OF
  result r10 0xa

case register-16 bits 64
  cmovns bx, r9w  ; 66 41 0f 49 d9
  input rbx 0x569f5eec757912a9
  input r9 0x29
  input flags AF ZF SF
  result unchanged

case memory-64 bits 64
  cmovns rdi, [edx+0x16cd]  ; 67 48 0f 49 ba cd 16 00 00
  input rdx 0xbf5ba321000229b
  input rdi 0x24
  input flags CF PF ZF SF DF OF
  input memory 0x1000396d f0 4e c0
  result unchanged

case memory-32 bits 64
  cmovns r8d, [rcx*2+0x10004008]  ; 44 0f 49 04 4d 08 40 00 10
  input rcx 0x24
  input r8 0x5635bcd36117b5e2
  input flags CF ZF OF
  input memory 0x10004050 99 8d a3 a1
  result r8 0xa1a38d99

case memory-16 bits 64
  cmovns dx, [edx+esi*4]  ; 66 67 0f 49 94 b2 00 00 00 00
  input rdx 0x2a174134100038a9
  input rsi 0x2a174134ffffffe9
  input flags CF ZF SF DF OF
  input memory 0x1000384d 40 32
  result unchanged

case sequence bits 64
  cmovns r15, [0x10003980]  ; 4c 0f 49 3c 25 80 39 00 10
  cmovns r10, r14           ; 4d 0f 49 d6
  input r15 0x7e23870400007fff
  input flags PF ZF OF
  input memory 0x10003980 ff ff ff ff ff ff 0f
  result r10 0x1e1e1e1e1e1e1e1e
  result r15 0xfffffffffffff

case code-32 bits 32
  cmovns eax, ecx  ; 0f 49 c1
  input rax 0xbd547da1
  input rcx 0x8000
  input flags CF PF AF SF DF
  result unchanged
