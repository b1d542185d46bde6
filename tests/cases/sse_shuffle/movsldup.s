; MOVSLDUP: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movsldup xmm1, xmm3  ; f3 0f 12 cb
  input xmm3 0xc05a700000000000_0000000000000015
  input flags AF ZF DF OF
  result xmm1 0x0000000000000000_0000001500000015

case memory-128 bits 64
  movsldup xmm5, [r13*1+0x10003af5]  ; f3 42 0f 12 2c 2d f5 3a 00 10
  input r13 0xb
  input flags CF PF AF SF
  input memory 0x10003b00 81 41 d2 a2 79 b6 72 be 00 00 00 80 34 12 c0 7f
  result xmm5 0x8000000080000000_a2d24181a2d24181

case fault bits 64
  movsldup xmm14, [esp+ecx*4]  ; 67 f3 44 0f 12 b4 8c 00 00 00 00
  input rcx 0x198577220000000e
  input rsp 0x1985772210006fbe
  input flags CF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movsldup xmm15, xmm7  ; f3 44 0f 12 ff
  movsldup xmm7, xmm13  ; f3 41 0f 12 fd
  input xmm7 0x403f400000000000_429fc000c2f3eacc
  input flags DF
  result xmm7 0x2d2d2d2d2d2d2d2d_2d2d2d2d2d2d2d2d
  result xmm15 0x0000000000000000_c2f3eaccc2f3eacc

case code-32 bits 32
  movsldup xmm6, xmm0  ; f3 0f 12 f0
  input xmm0 0xc273000042be0000_e38455838a15a79e
  input flags CF AF ZF OF
  result xmm6 0x42be000042be0000_8a15a79e8a15a79e
