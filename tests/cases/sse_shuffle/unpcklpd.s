; UNPCKLPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  unpcklpd xmm0, xmm15  ; 66 41 0f 14 c7
  input xmm0 0x500d0461a01d99fc_c04bd00000000000
  input xmm15 0x000fffffffffffff_4047b00000000000
  input flags CF PF ZF SF
  result xmm0 0x4047b00000000000_c04bd00000000000

case memory-128 bits 64
  unpcklpd xmm11, [0x10003cf0]  ; 66 44 0f 14 1c 25 f0 3c 00 10
  input xmm11 0x36a21fcf1c063e48_17edd85e37a7a934
  input flags PF AF ZF SF DF
  input memory 0x10003cf0 fd 05 6a fe 59 1c f7 ee 91 3d 0c b0 16 26 12 01
  result xmm11 0xeef71c59fe6a05fd_17edd85e37a7a934

case fault bits 64
  unpcklpd xmm14, [edx+r9d*2+0x14]  ; 67 66 46 0f 14 b4 4a 14 00 00 00
  input rdx 0x872ad1d51000701d
  input r9 0x872ad1d5ffffffe6
  input xmm14 0xe551742823a8d0c7_c27400007f800000
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  unpcklpd xmm1, xmm8   ; 66 41 0f 14 c8
  unpcklpd xmm6, xmm10  ; 66 41 0f 14 f2
  input xmm1 0x8000000000000000_6c08a0b8754fde88
  input xmm8 0x80a23440bf39b51a_c23a0000ffc00000
  input flags AF
  result xmm1 0xc23a0000ffc00000_6c08a0b8754fde88
  result xmm6 0x2a2a2a2a2a2a2a2a_2626262626262626

case code-32 bits 32
  unpcklpd xmm1, xmm4  ; 66 0f 14 cc
  input xmm1 0x168ff76c0a5fd90e_7ff0000000000000
  input xmm4 0x4166000042b6c000_c044600000000000
  input flags SF OF
  result xmm1 0xc044600000000000_7ff0000000000000
