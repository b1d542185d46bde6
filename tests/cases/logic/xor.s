; XOR: row in frontend-x86/src/ops/logic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  xor r9, r15  ; 4d 31 f9
  input r9 0x3d
  input r15 0x1a230e6591afa7c5
  input flags CF AF
  result r9 0x1a230e6591afa7f8
  result flags ?AF

case register-64-immediate bits 64
  xor rax, 0xffffffff94b7e1e9  ; 48 35 e9 e1 b7 94
  input rax 0x27
  input flags PF AF SF DF
  result rax 0xffffffff94b7e1ce
  result flags ?AF SF DF

case register-32 bits 64
  xor r13d, r13d  ; 45 31 ed
  input r13 0x8
  input flags CF PF ZF OF
  result r13 0x0
  result flags PF ?AF ZF

case register-32-immediate bits 64
  xor eax, 0  ; 35 00 00 00 00
  input rax 0xf1621a597ae315b2
  input flags PF AF ZF DF
  result rax 0x7ae315b2
  result flags PF ?AF DF

case register-16 bits 64
  xor r14w, r8w  ; 66 45 31 c6
  input r8 0x1a
  input r14 0xd0f4076bd6f81592
  input flags CF AF
  result r14 0xd0f4076bd6f81588
  result flags PF ?AF

case register-8 bits 64
  xor dl, dh  ; 30 f2
  input rdx 0xbf1b828bfe60bde2
  input flags CF PF AF ZF SF DF OF
  result rdx 0xbf1b828bfe60bd5f
  result flags PF ?AF DF

case memory-64 bits 64
  xor rdx, [rip+0x3679]  ; 48 33 15 79 36 00 00
  input rdx 0x1
  input flags CF AF ZF DF
  input memory 0x10004240 68 6d 3e 17 c5 f7 92 06
  result rdx 0x692f7c5173e6d69
  result flags PF ?AF DF

case memory-32 bits 64
  xor r10d, [r14d+r13d*4+0x1d8e]  ; 67 47 33 94 ae 8e 1d 00 00
  input r10 0xed949cd200000000
  input r13 0x6b5a7f35ffffffe9
  input r14 0x6b5a7f3510001ada
  input flags OF
  input memory 0x1000380c 4e c4 9d 8a
  result r10 0x8a9dc44e
  result flags PF ?AF SF

case memory-16 bits 64
  xor r11w, [0x10004071]  ; 66 67 44 33 1c 25 71 40 00 10
  input r11 0xffffffff
  input flags PF OF
  input memory 0x10004071 8c 7f
  result r11 0xffff8073
  result flags ?AF SF

case memory-8 bits 64
  xor ah, [0x10004193]  ; 32 24 25 93 41 00 10
  input flags CF ZF SF
  input memory 0x10004193 c7
  result rax 0x101010101010d710
  result flags PF ?AF SF

case to-memory-64 bits 64
  xor [0x10003e78], rsp  ; 48 31 24 25 78 3e 00 10
  input flags CF AF SF OF
  input memory 0x10003e7f 80
  result flags PF ?AF SF
  result memory 0x10003e79 50 00 10

case to-memory-32 bits 64
  xor gs:[r10*2+0x898], edi  ; 65 42 31 3c 55 98 08 00 00
  input rdi 0xffffffff
  input r10 0x14
  input flags PF SF OF
  input memory 0x10003cc0 ff ff ff 7f
  result flags PF ?AF SF
  result memory 0x10003cc0 00 00 00 80

case to-memory-16 bits 64
  xor [rip+0x2d6d], bp  ; 66 31 2d 6d 2d 00 00
  input rbp 0x80000000
  input flags PF ZF SF
  input memory 0x10003934 09 c7
  result flags PF ?AF SF

case to-memory-8 bits 64
  xor [rip+0x330a], ch  ; 30 2d 0a 33 00 00
  input flags CF PF OF
  input memory 0x10003ed0 7c
  result flags ?AF
  result memory 0x10003ed0 6d

case locked-to-memory-64 bits 64
  lock xor [rip+0x6138], r9  ; f0 4c 31 0d 38 61 00 00
  input r9 0x125fba320000007f
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case locked-to-memory-32 bits 64
  lock xor [r13*1+0x10003f08], r14d  ; f0 46 31 34 2d 08 3f 00 10
  input r13 0x2c
  input r14 0x4bba3225ffffffff
  input memory 0x10003f34 e8 37 4a 24
  result flags PF ?AF SF
  result memory 0x10003f34 17 c8 b5 db

case locked-to-memory-16 bits 64
  lock xor [0x100040ba], r12w  ; f0 66 44 31 24 25 ba 40 00 10
  input r12 0x4
  input flags PF AF
  input memory 0x100040ba b8 42
  result flags ?AF
  result memory 0x100040ba bc

case locked-to-memory-8 bits 64
  lock xor [rip+0x2d4a], r12b  ; f0 44 30 25 4a 2d 00 00
  input r12 0x5b18f982a102cbb4
  input flags AF ZF DF OF
  result flags PF ?AF SF DF
  result memory 0x10003912 b4

case fault bits 64
  lock xor word ptr gs:[r10*8+0x3328], 0x72  ; 65 f0 66 42 83 34 d5 28 33 00 00 72
  input r10 0x2b
  input flags CF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  xor dh, dh  ; 30 f6
  input flags PF DF OF
  result rdx 0x1212121212120012
  result flags PF ?AF ZF DF

case sequence bits 64
  lock xor word ptr [rip+0x322c], 1  ; f0 66 81 35 2c 32 00 00 01 00
  xor ax, 0x9e37                     ; 66 35 37 9e
  input flags CF AF ZF SF OF
  result rax 0x1010101010108e27
  result flags PF ?AF SF
  result memory 0x10003df6 01

case code-32 bits 32
  xor ebp, edx  ; 31 d5
  input rdx 0xff
  input rbp 0x5252ddcf
  input flags PF SF DF
  result rbp 0x5252dd30
  result flags PF ?AF DF
