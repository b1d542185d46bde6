; PEXTRB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128-immediate bits 64
  pextrb edx, xmm7, 2  ; 66 48 0f 3a 14 fa 02
  input xmm7 0x4041700000000000_dbca6c6d43f50c28
  input flags CF AF ZF DF OF
  result rdx 0xf5

case register-32-128-immediate bits 64
  pextrb esp, xmm15, 0x24  ; 66 44 0f 3a 14 fc 24
  input xmm15 0x1a23782cc2c4d931_6197436a428d0000
  input flags CF PF ZF DF OF
  result rsp 0x6a

case to-memory-8-128-immediate bits 64
  pextrb [r13d], xmm11, 0xe  ; 67 66 45 0f 3a 14 9d 00 00 00 00 0e
  input r13 0xa51b2bc10003862
  input xmm11 0x3f85b5b517a73942_23b6d61d94b0947b
  input flags CF PF ZF
  result memory 0x10003862 85

case fault bits 64
  pextrb [ebx], xmm12, 2  ; 67 66 44 0f 3a 14 a3 00 00 00 00 02
  input rbx 0xf796be0610006a00
  input xmm12 0x429100007f800001_f3d9230406089fed
  input flags CF PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pextrb r13d, xmm1, 0xff  ; 66 41 0f 3a 14 cd ff
  pextrb esi, xmm15, 1     ; 66 44 0f 3a 14 fe 01
  input xmm1 0x0000000000000032_bbfa0cbf5d5f26d5
  input flags AF SF
  result rsi 0x2f
  result r13 0x0

case code-32 bits 32
  pextrb ebp, xmm6, 0  ; 66 0f 3a 14 f5 00
  input xmm6 0x1da6b57e1a700462_f0ba8ed7fc4938d9
  input flags CF PF ZF
  result rbp 0xd9
