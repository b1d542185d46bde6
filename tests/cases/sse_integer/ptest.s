; PTEST: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  ptest xmm8, xmm9  ; 66 45 0f 38 17 c1
  input xmm8 0x977b268c2ccc8742_747c50a5ccedc700
  input xmm9 0xc2390000c0953b1f_7fc0123480000000
  input flags ZF SF OF
  result flags none

case memory-128 bits 64
  ptest xmm13, [0x10004640]  ; 66 44 0f 38 17 2c 25 40 46 00 10
  input xmm13 0x7f800000faee5395_aa1d2d37922c056c
  input flags PF AF ZF DF OF
  input memory 0x10004640 35 55 47 fd 64 8a d5 a9 00 00 00 00 00 00 e0 41
  result flags DF

case carry bits 64
  ptest xmm11, xmm11  ; 66 45 0f 38 17 db
  input xmm11 0x000000000000002d_4057b80000000000
  input flags PF ZF SF
  result flags CF

case fault bits 64
  ptest xmm7, [edi*1+0x10006fee]  ; 67 66 0f 38 17 3c 3d ee 6f 00 10
  input rdi 0x18b1878600000005
  input xmm7 0xffc00000007fffff_4fcece7742d35d1b
  input flags CF PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  ptest xmm9, xmm0  ; 66 44 0f 38 17 c8
  ptest xmm0, xmm7  ; 66 0f 38 17 c7
  input xmm0 0x000000000000000a_ca5844777f800001
  input xmm9 0x401d000000000000_fb6abee39ba70980
  input flags CF PF ZF SF
  result flags none

case code-32 bits 32
  ptest xmm5, xmm1  ; 66 0f 38 17 e9
  input xmm1 0x7ff0000000000000_fff0000000000000
  input xmm5 0x464019692fe1c530_d310d5efdbcbd802
  input flags CF PF AF ZF SF
  result flags none
