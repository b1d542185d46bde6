; VMOVHPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vmovhps xmm15, xmm3, [r12d-8]  ; 67 c4 41 60 16 bc 24 f8 ff ff ff
  input r12 0x98cb3d9d10004658
  input xmm3 0x3f800000e3898422_7ff8000000001234
  input flags PF OF
  input memory 0x10004650 ff ff ff ff ff ff ff 7f
  result xmm15 0x7fffffffffffffff_7ff8000000001234
  result ymm15.high 0x0000000000000000_0000000000000000

case to-memory-64-128 bits 64
  vmovhps [rip+0x35e0], xmm13  ; c5 78 17 2d e0 35 00 00
  input xmm13 0xbff8000000000000_8de4b1f3a658258c
  input flags ZF SF
  result memory 0x100041ae f8 bf

case fault bits 64
  vmovhps [r13d+0xea69], xmm0  ; 67 c4 c1 78 17 85 69 ea 00 00
  input r13 0x68e571f50fff7c97
  input xmm0 0xc025400000000000_eeae1ffc7fc01234
  input flags AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovhps [0x10003bf8], xmm4  ; c5 f8 17 24 25 f8 3b 00 10
  vmovhps [0x10003bf8], xmm4  ; c5 f8 17 24 25 f8 3b 00 10
  input xmm4 0x429600006b136d62_9ca0d243ef9015a2
  input flags PF AF DF OF
  result memory 0x10003bf8 62 6d 13 6b 00 00 96 42

case code-32 bits 32
  vmovhps xmm1, xmm4, [ecx]  ; c5 d8 16 89 00 00 00 00
  input rcx 0x100043b8
  input xmm4 0x4f00000000000001_42a7800080000000
  input flags CF AF DF
  input memory 0x100043b8 ae cf 03 6e 8c a3 b0 ba
  result xmm1 0xbab0a38c6e03cfae_42a7800080000000
  result ymm1.high 0x0000000000000000_0000000000000000
