; MOV: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  mov rsp, r9  ; 49 8b e1
  input r9 0x6a75b9c4d6b017d0
  input flags CF PF ZF OF
  result rsp 0x6a75b9c4d6b017d0

case register-64-16 bits 64
  mov r14, gs  ; 49 8c ee
  input flags AF ZF DF
  result r14 0x0

case register-64-immediate bits 64
  mov r10, 0x3abf54f500008000  ; 49 ba 00 80 00 00 f5 54 bf 3a
  input flags CF AF ZF SF
  result r10 0x3abf54f500008000

case register-32 bits 64
  mov r10d, r11d  ; 45 89 da
  input r11 0x3b
  input flags PF AF ZF SF
  result r10 0x3b

case register-32-16 bits 64
  mov r10d, gs  ; 41 8c ea
  input flags ZF
  result r10 0x0

case register-32-immediate bits 64
  mov r11d, 0x8000  ; 41 bb 00 80 00 00
  input flags CF AF SF
  result r11 0x8000

case register-16 bits 64
  mov r15w, r13w  ; 66 45 89 ef
  input r13 0x21
  input flags CF SF DF OF
  result r15 0x1f1f1f1f1f1f0021

case register-8 bits 64
  mov r12b, r9b  ; 45 88 cc
  input r9 0xe4db450a3d3a73e3
  input flags PF AF ZF SF
  result r12 0x1c1c1c1c1c1c1ce3

case memory-64 bits 64
  addr32 mov rax, [0x10004048]  ; 67 48 a1 48 40 00 10
  input flags PF SF OF
  input memory 0x10004048 af f6 54 0d 20 a2 ee 98
  result rax 0x98eea2200d54f6af

case memory-32 bits 64
  mov eax, [0x10006400]  ; a1 00 64 00 10 00 00 00 00
  input flags PF AF ZF SF OF
  input memory 0x10006400 34 12
  result rax 0x1234

case memory-16 bits 64
  addr32 mov ax, [0x10003ee3]  ; 66 67 a1 e3 3e 00 10
  input flags ZF OF
  input memory 0x10003ee3 ff ff
  result rax 0x101010101010ffff

case memory-8 bits 64
  addr32 mov al, [0x10004459]  ; 67 a0 59 44 00 10
  input flags AF
  input memory 0x10004459 87
  result rax 0x1010101010101087

case to-memory-64 bits 64
  mov [0x10003ff0], rax  ; 48 a3 f0 3f 00 10 00 00 00 00
  input rax 0xfa725a7a61fd46a4
  input flags SF
  result memory 0x10003ff0 a4 46 fd 61 7a 5a 72 fa

case to-memory-32 bits 64
  addr32 mov [0x10003ef4], eax  ; 67 a3 f4 3e 00 10
  input rax 0x9702ca0200000002
  input flags AF SF DF OF
  result memory 0x10003ef4 02

case to-memory-16 bits 64
  addr32 mov [0x10004320], ax  ; 66 67 a3 20 43 00 10
  input rax 0x1b7d9cf07fffffff
  input flags AF DF
  result memory 0x10004320 ff ff

case to-memory-8 bits 64
  addr32 mov [0x10003d03], al  ; 67 a2 03 3d 00 10
  input rax 0xffffffff
  input flags AF ZF SF DF OF
  result memory 0x10003d03 ff

case fault bits 64
  mov [0x10006fff], al  ; a2 ff 6f 00 10 00 00 00 00
  input rax 0x1504865b00000001
  input flags CF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  mov r11w, 0x3e  ; 66 41 c7 c3 3e 00
  mov r11, es     ; 49 8c c3
  input flags CF AF ZF DF
  result r11 0x0

case code-32 bits 32
  mov ecx, esp  ; 89 e1
  input flags CF AF
  result rcx 0x10005000
