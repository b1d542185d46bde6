; ROL: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-8 bits 64
  rol rbx, cl  ; 48 d3 c3
  input rcx 0x2
  input rbx 0x71ebf57db5bf0a1e
  input flags PF ZF SF OF
  result rbx 0xc7afd5f6d6fc2879
  result flags CF PF ZF SF ?OF

case register-64-immediate bits 64
  rol rbp, 1  ; 48 d1 c5
  input rbp 0x7fffffffffffffff
  input flags ZF OF
  result rbp 0xfffffffffffffffe

case register-32-8 bits 64
  rol ecx, cl  ; d3 c1
  input rcx 0x10
  input flags CF SF DF OF
  result rcx 0x100000
  result flags SF DF ?OF

case register-32-immediate bits 64
  rol ebx, 0xce  ; c1 c3 ce
  input rbx 0x35
  input flags CF SF
  result rbx 0xd4000
  result flags SF ?OF

case register-16-8 bits 64
  rol ax, cl  ; 66 d3 c0
  input rax 0xdd1ae95283ba396d
  input rcx 0x2b
  input flags ZF DF
  result rax 0xdd1ae95283ba69cb
  result flags CF ZF DF ?OF

case register-16-immediate bits 64
  rol r14w, 0xff  ; 66 41 c1 c6 ff
  input r14 0xa
  input flags PF ZF DF OF
  result r14 0x5
  result flags CF PF ZF DF ?OF

case register-8 bits 64
  rol ch, cl  ; d2 c5
  input rcx 0xead218e9ffffffff
  input flags PF AF ZF DF OF
  result flags CF PF AF ZF DF ?OF

case to-memory-64-8 bits 64
  rol qword ptr [eax+eax*8+0x10003966], cl  ; 67 48 d3 84 c0 66 39 00 10
  input rax 0xfa3b692c00000002
  input rcx 0xeb3902c1c53b6f0c
  input flags PF ZF OF
  input memory 0x10003978 02 00 00 00 19 ee 5e 88
  result flags CF PF ZF ?OF
  result memory 0x10003978 85 28 00 00 00 90 e1 ee

case to-memory-64-immediate bits 64
  rol qword ptr [rdi*2+0x10004525], 0xff  ; 48 c1 04 7d 25 45 00 10 ff
  input rdi 0x4
  input flags CF AF SF
  input memory 0x1000452d c0 9e c2 00 00 c0 bf
  result flags AF SF ?OF
  result memory 0x1000452d 60 4f 61 00 00 e0 5f

case to-memory-32-8 bits 64
  rol dword ptr [rip+0x2eea], cl  ; d3 05 ea 2e 00 00
  input rcx 0x88037f1f80000000
  input flags CF PF ZF SF
  input memory 0x10003ab0 01
  result unchanged

case to-memory-32-immediate bits 64
  rol dword ptr [r14d-0xf], 1  ; 67 41 d1 86 f1 ff ff ff
  input r14 0x7315cb7e10003c2b
  input flags CF PF AF ZF
  input memory 0x10003c1c 16 99 25 80
  result flags CF PF AF ZF OF
  result memory 0x10003c1c 2d 32 4b 00

case to-memory-16-8 bits 64
  rol word ptr [eax+0x3055], cl  ; 66 67 d3 80 55 30 00 00
  input rax 0x3f63129d100008b3
  input rcx 0x80000000
  input flags ZF OF
  input memory 0x10003908 f2 f8
  result unchanged

case to-memory-16-immediate bits 64
  rol word ptr [0x10003c69], 1  ; 66 d1 04 25 69 3c 00 10
  input flags PF AF SF DF
  input memory 0x10003c69 6b 7d
  result flags PF AF SF DF OF
  result memory 0x10003c69 d6 fa

case to-memory-8 bits 64
  rol byte ptr [0x100044e7], cl  ; d2 04 25 e7 44 00 10
  input rcx 0xb35ea1ccffffffff
  input flags AF DF OF
  input memory 0x100044e7 7f
  result flags CF AF DF ?OF
  result memory 0x100044e7 bf

case fault bits 64
  rol qword ptr [0x10006d80], cl  ; 48 d3 04 25 80 6d 00 10
  input rcx 0xc4ae89cc245b152b
  input flags ZF OF
  input memory 0x10006d80 ff ff ff ff 93 9b 3d c1
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  rol dh, 1    ; c0 c6 01
  rol rdx, cl  ; 48 d3 c2
  input flags PF AF ZF OF
  result rdx 0x2424242448242424
  result flags PF AF ZF ?OF

case code-32 bits 32
  rol esi, cl  ; d3 c6
  input rcx 0x1
  input rsi 0x0
  input flags PF AF ZF SF OF
  result flags PF AF ZF SF
