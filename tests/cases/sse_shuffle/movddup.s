; MOVDDUP: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movddup xmm11, xmm10  ; f2 45 0f 12 da
  input xmm10 0x274ef15ffd6baf51_c051a80000000000
  input flags CF AF
  result xmm11 0xc051a80000000000_c051a80000000000

case memory-128-64 bits 64
  movddup xmm2, [0x10003ab8]  ; f2 0f 12 14 25 b8 3a 00 10
  input flags CF PF ZF SF DF
  input memory 0x10003ab8 ff ff ff ff ff ff ff ff
  result xmm2 0xffffffffffffffff_ffffffffffffffff

case fault bits 64
  movddup xmm7, [eax-0x70ec]  ; 67 f2 0f 12 b8 14 8f ff ff
  input rax 0x80f68c961000e0ea
  input flags PF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movddup xmm13, [r10d+0xcc59]  ; 67 f2 45 0f 12 aa 59 cc 00 00
  movddup xmm6, xmm7            ; f2 0f 12 f7
  input r10 0xc0d573880fff6e12
  input flags AF SF OF
  input memory 0x10003a6b 42 c6 e3 9c 2a e0 0e 80
  result xmm6 0x2727272727272727_2727272727272727
  result xmm13 0x800ee02a9ce3c642_800ee02a9ce3c642

case code-32 bits 32
  movddup xmm7, xmm2  ; f2 0f 12 fa
  input xmm2 0x2d99d2847742ae7a_a09b1111dbd6be3d
  input flags CF PF AF ZF OF
  result xmm7 0xa09b1111dbd6be3d_a09b1111dbd6be3d
