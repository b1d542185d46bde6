; SHRX: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  shrx rsi, r14, rsp  ; c4 c2 db f7 f6
  input r14 0xa94fd33e911bf2c9
  input flags PF AF ZF SF
  result rsi 0xa94fd33e911bf2c9

case register-32 bits 64
  shrx r13d, r15d, edi  ; c4 42 43 f7 ef
  input rdi 0x2
  input r15 0xf9b378f67ec3740e
  input flags CF AF ZF OF
  result r13 0x1fb0dd03

case memory-64 bits 64
  shrx r10, [esi+0xa216], r8  ; 67 c4 62 bb f7 96 16 a2 00 00
  input rsi 0x7723d8f70fffa47a
  input r8 0xff
  input flags CF AF ZF SF DF
  input memory 0x10004690 c5 b4 e0 27 5c 13 85 58
  result r10 0x0

case memory-32 bits 64
  shrx ebp, [0x10003bd0], r9d  ; 67 c4 e2 33 f7 2c 25 d0 3b 00 10
  input r9 0x6
  input flags CF PF AF SF OF
  input memory 0x10003bd0 25 59 b0 a7
  result rbp 0x29ec164

case fault bits 64
  shrx edi, [0x10007000], ebx  ; c4 e2 63 f7 3c 25 00 70 00 10
  input rbx 0x2e
  input flags AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  shrx r10, r8, r14   ; c4 42 8b f7 d0
  shrx ecx, esp, r9d  ; c4 e2 33 f7 cc
  input r8 0x27
  input r14 0x2e
  input flags AF DF
  result rcx 0x8
  result r10 0x0

case code-32 bits 32
  shrx edi, ebp, ecx  ; c4 e2 73 f7 fd
  input rcx 0x700a377a
  input rbp 0xffffffff
  input flags AF SF DF
  result rdi 0x3f
