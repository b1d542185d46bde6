; CRC32: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  crc32 rbx, r15  ; f2 49 0f 38 f1 df
  input rbx 0x8000000000000000
  input r15 0x1
  input flags ZF OF
  result rbx 0x493c7d27

case register-64-8 bits 64
  crc32 r10, bl  ; f2 4c 0f 38 f0 d3
  input rbx 0x7fffffff
  input r10 0xc
  input flags CF ZF SF
  result r10 0xe03e9c81

case register-32 bits 64
  crc32 r8d, r10d  ; f2 45 0f 38 f1 c2
  input r8 0x8000
  input r10 0x1c
  input flags CF PF AF
  result r8 0xef25946b

case register-32-16 bits 64
  crc32 eax, r13w  ; 66 f2 41 0f 38 f1 c5
  input rax 0x0
  input r13 0x254876b317bf8b46
  input flags CF ZF
  result rax 0x8da70775

case register-32-8 bits 64
  crc32 r15d, sil  ; f2 44 0f 38 f0 fe
  input rsi 0xa4ab81c77fffffff
  input r15 0x22
  input flags CF AF ZF SF OF
  result r15 0x6cfbad78

case memory-64 bits 64
  crc32 rsi, qword ptr [0x100038a8]  ; f2 48 0f 38 f1 34 25 a8 38 00 10
  input rsi 0x35
  input flags CF PF OF
  input memory 0x100038a8 6f d4 17 3a 1b 21 0b 14
  result rsi 0xd8edcfec

case memory-64-8 bits 64
  crc32 rdx, byte ptr gs:[0x3bff]  ; 65 f2 48 0f 38 f0 14 25 ff 3b 00 00
  input rdx 0xd
  input flags PF AF SF OF
  result rdx 0xbf284cd3

case memory-32 bits 64
  crc32 r8d, dword ptr [rdi*1+0x100040bf]  ; f2 44 0f 38 f1 04 3d bf 40 00 10
  input rdi 0x35
  input r8 0x993dd2eb00000002
  input flags PF AF DF
  input memory 0x100040f6 f8 ff
  result r8 0xcb949d16

case memory-32-16 bits 64
  crc32 r14d, word ptr [rip+0x32bc]  ; 66 f2 44 0f 38 f1 35 bc 32 00 00
  input r14 0xb
  input flags AF ZF OF
  input memory 0x10003e87 db af
  result r14 0xc74944fe

case memory-32-8 bits 64
  crc32 esi, byte ptr [0x100045d1]  ; f2 0f 38 f0 34 25 d1 45 00 10
  input rsi 0xa
  input flags CF PF AF DF OF
  result rsi 0x6be22838

case fault bits 64
  crc32 r13d, word ptr [0x10007000]  ; 66 f2 44 0f 38 f1 2c 25 00 70 00 10
  input r13 0x30
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  crc32 rdi, cl     ; f2 48 0f 38 f0 f9
  crc32 r11d, r11d  ; f2 45 0f 38 f1 db
  input rcx 0x11
  input rdi 0x7c23b1762586f78a
  input flags ZF SF DF OF
  result rdi 0xb04d1db
  result r11 0x0

case code-32 bits 32
  crc32 ebp, ebx  ; f2 0f 38 f1 eb
  input rbx 0x7
  input rbp 0x17
  input flags CF AF
  result rbp 0xe964b13d
