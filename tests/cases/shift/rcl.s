; RCL: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-8 bits 64
  rcl rbp, cl  ; 48 d3 d5
  input rcx 0x99c5035c00000002
  input rbp 0x6c8d2a618a919e66
  input flags CF PF SF OF
  result rbp 0xb234a9862a46799a
  result flags CF PF SF ?OF

case register-64-immediate bits 64
  rcl r13, 0  ; 49 c1 d5 00
  input r13 0x3a
  input flags CF PF AF OF
  result unchanged

case register-32-8 bits 64
  rcl r9d, cl  ; 41 d3 d1
  input rcx 0x80
  input r9 0x2a
  input flags ZF
  result unchanged

case register-32-immediate bits 64
  rcl ecx, 1  ; d1 d1
  input rcx 0x6d3c28108bc437ac
  result rcx 0x17886f58
  result flags CF OF

case register-16-8 bits 64
  rcl r13w, cl  ; 66 41 d3 d5
  input rcx 0x23
  input r13 0xff0f756b0000007f
  input flags PF AF ZF OF
  result r13 0xff0f756b000003f8
  result flags PF AF ZF ?OF

case register-16-immediate bits 64
  rcl di, 0xff  ; 66 c1 d7 ff
  input rdi 0x8d0218b60000007f
  input flags CF SF
  result rdi 0x8d0218b60000e00f
  result flags CF SF ?OF

case register-8 bits 64
  rcl spl, cl  ; 40 d2 d4
  input rcx 0x2
  input flags CF
  result rsp 0x10005002
  result flags ?OF

case to-memory-64-8 bits 64
  rcl qword ptr [r14d-0x77], cl  ; 67 49 d3 96 89 ff ff ff
  input rcx 0x7fffffff
  input r14 0x2093b34810003f1f
  input flags CF PF AF ZF DF
  input memory 0x10003ea8 0f
  result flags CF PF AF ZF DF ?OF
  result memory 0x10003ea8 03 00 00 00 00 00 00 c0

case to-memory-64-immediate bits 64
  rcl qword ptr [r8*4+0x10003df8], 1  ; 4a d1 14 85 f8 3d 00 10
  input r8 0x26
  input flags CF DF OF
  result flags DF
  result memory 0x10003e90 01

case to-memory-32-8 bits 64
  rcl dword ptr [r14d], cl  ; 67 41 d3 96 00 00 00 00
  input rcx 0x2a44d88400000000
  input r14 0x917c5d51100047d0
  input flags AF OF
  input memory 0x100047d0 2d
  result unchanged

case to-memory-32-immediate bits 64
  rcl dword ptr [eax*2+0x10004380], 0x1e  ; 67 c1 14 45 80 43 00 10 1e
  input rax 0x41de099d00000004
  input flags AF ZF SF DF
  input memory 0x1000438a 80 3f
  result flags AF ZF SF DF ?OF
  result memory 0x1000438a f0 07

case to-memory-16-8 bits 64
  rcl word ptr [0x10003b86], cl  ; 66 67 d3 14 25 86 3b 00 10
  input rcx 0x2f
  input flags CF PF SF
  input memory 0x10003b86 f9 11
  result flags PF SF ?OF
  result memory 0x10003b86 7e c4

case to-memory-16-immediate bits 64
  rcl word ptr [rcx*1+0x1000460d], 0x39  ; 66 c1 14 0d 0d 46 00 10 39
  input rcx 0x1b
  input flags CF PF AF ZF OF
  input memory 0x10004628 dc b1
  result flags CF PF AF ZF ?OF
  result memory 0x10004628 d8 dc

case to-memory-8 bits 64
  rcl byte ptr [r14d+eax*4-0x79], cl  ; 67 41 d2 94 86 87 ff ff ff
  input rax 0x5ebf65e9ffffffe3
  input rcx 0x8b9138061bee5a50
  input r14 0x5ebf65e910003a0a
  input flags CF SF DF OF
  result flags SF DF ?OF
  result memory 0x1000391d 40

case fault bits 64
  rcl qword ptr [ebx+0x5e], 1  ; 67 48 d1 93 5e 00 00 00
  input rbx 0x5c90dbc6100069a2
  input flags AF ZF SF OF
  input memory 0x10006a00 25 e6 ff 0c be 7b 7c d9
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  rcl r9, 0  ; 49 c1 d1 00
  rcl al, 2  ; c0 d0 02
  input r9 0x3a0408d380000000
  input flags AF ZF OF
  result rax 0x1010101010101040
  result flags AF ZF ?OF

case code-32 bits 32
  rcl esi, cl  ; d3 d6
  input rcx 0xdf7882d1
  input rsi 0xdd3027c7
  input flags AF
  result rsi 0x4f8edd30
  result flags AF ?OF
