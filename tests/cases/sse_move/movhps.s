; MOVHPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-64 bits 64
  movhps xmm0, [0x10004180]  ; 0f 16 04 25 80 41 00 10
  input xmm0 0x92522402071ca2e6_8000000000000000
  input flags CF SF DF OF
  input memory 0x10004180 93 34 5c bf 5b dc be 67
  result xmm0 0x67bedc5bbf5c3493_8000000000000000

case to-memory-64-128 bits 64
  movhps [rbx*1+0x100041e3], xmm3  ; 0f 17 1c 1d e3 41 00 10
  input rbx 0x15
  input xmm3 0x1c93b0b0ff735f20_1a0d101231c5439c
  input flags CF PF AF ZF OF
  result memory 0x100041f8 20 5f 73 ff b0 b0 93 1c

case fault bits 64
  movhps [0x100064c0], xmm14  ; 44 0f 17 34 25 c0 64 00 10
  input xmm14 0x79af3fbb00000000_000000000000001c
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movhps [0x100044c6], xmm10  ; 44 0f 17 14 25 c6 44 00 10
  movhps [0x100044c6], xmm10  ; 44 0f 17 14 25 c6 44 00 10
  input xmm10 0x000000007fffffff_bfc000004f000000
  input flags AF SF
  result memory 0x100044c6 ff ff ff 7f

case code-32 bits 32
  movhps xmm5, [edi-0xd491]  ; 0f 16 af 6f 2b ff ff
  input rdi 0x10011201
  input xmm5 0x6657c63192d83410_c050f80000000000
  input flags PF AF DF
  input memory 0x10003d70 ff ff ff ff ff ff ff ff
  result xmm5 0xffffffffffffffff_c050f80000000000
