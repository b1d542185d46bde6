; MOVDQA: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movdqa xmm10, xmm12  ; 66 45 0f 6f d4
  input xmm12 0x63bb79ffa9e8b2e3_4202000000000000
  input flags CF PF ZF SF DF
  result xmm10 0x63bb79ffa9e8b2e3_4202000000000000

case memory-128 bits 64
  movdqa xmm13, [ebx]  ; 67 66 44 0f 6f ab 00 00 00 00
  input rbx 0x4fd14efd10003ed0
  input flags CF PF ZF SF OF
  input memory 0x10003ed0 ff 7f 00 00 59 ab 20 f1 f6 09 1f 4e 00 00 56 c2
  result xmm13 0xc25600004e1f09f6_f120ab5900007fff

case to-memory-128 bits 64
  movdqa gs:[0x4e0], xmm10  ; 65 66 44 0f 7f 14 25 e0 04 00 00
  input xmm10 0xc2e5c8c6f5c9586e_007fffff42d5c000
  input flags OF
  result memory 0x100038e1 c0 d5 42 ff ff 7f 00 6e 58 c9 f5 c6 c8 e5 c2

case fault bits 64
  movdqa xmm15, [edi*1+0x10006fdd]  ; 67 66 44 0f 6f 3c 3d dd 6f 00 10
  input rdi 0x886d9bcc00000017
  input flags AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movdqa xmm3, xmm11  ; 66 41 0f 6f db
  movdqa xmm9, xmm13  ; 66 45 0f 7f e9
  input xmm11 0x00000000000000ff_60c474910c9bf68a
  input flags CF ZF
  result xmm3 0x00000000000000ff_60c474910c9bf68a
  result xmm9 0x2d2d2d2d2d2d2d2d_2d2d2d2d2d2d2d2d

case code-32 bits 32
  movdqa xmm0, xmm5  ; 66 0f 7f e8
  input xmm5 0xbfc00000428bc000_3104708b573875dc
  input flags PF SF DF
  result xmm0 0xbfc00000428bc000_3104708b573875dc
