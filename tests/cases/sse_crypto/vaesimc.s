; VAESIMC: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaesimc xmm1, xmm13  ; c4 c2 79 db cd
  input xmm13 0x62cb4871c1960000_000000000781e6c1
  input flags CF SF DF OF
  result xmm1 0x902081a1a88fc7b7_00000000e7535f4a
  result ymm1.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vaesimc xmm1, [0x10003950]  ; 67 c4 e2 79 db 0c 25 50 39 00 10
  input flags CF PF AF ZF SF DF
  input memory 0x10003951 80 0c 42 af 33 97 e4 f5 53 d0 7f 3f f4 a6 63
  result xmm1 0xcf1b449e8140bf77_d547c7ba074442cf
  result ymm1.high 0x0000000000000000_0000000000000000

case fault bits 64
  vaesimc xmm14, [r9*1+0x10006fda]  ; c4 22 79 db 34 0d da 6f 00 10
  input r9 0x18
  input flags SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vaesimc xmm2, xmm0   ; c4 e2 79 db d0
  vaesimc xmm1, xmm13  ; c4 c2 79 db cd
  input xmm0 0xff800000e7ee1c02_7a25c9b0ffc00000
  input flags ZF DF
  result xmm1 0x2d2d2d2d2d2d2d2d_2d2d2d2d2d2d2d2d
  result xmm2 0x61e2609c58ce8d0c_02f4fd2d174f96f1
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vaesimc xmm0, xmm2  ; c4 e2 79 db c2
  input xmm2 0x848a7f03245c79f0_5dcb4d6affffffff
  input flags CF PF ZF
  result xmm0 0x9f4b8026c0126447_3d0054d8ffffffff
  result ymm0.high 0x0000000000000000_0000000000000000
