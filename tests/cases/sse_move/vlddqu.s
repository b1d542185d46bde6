; VLDDQU: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vlddqu xmm0, [0x10003c90]  ; 67 c5 fb f0 04 25 90 3c 00 10
  input flags CF AF DF
  input memory 0x10003c90 62 65 a7 e1 3f 8c fc 07 f8 2f 79 57 28 02 a3 59
  result xmm0 0x59a3022857792ff8_07fc8c3fe1a76562
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vlddqu ymm13, [r13d*8+0x100046e0]  ; 67 c4 21 7f f0 2c ed e0 46 00 10
  input r13 0xde174b1e00000018
  input flags CF PF AF ZF DF OF
  input memory 0x100047a0 1a 76 4f ff 00 00 c0 ff f5 5b f2 ba 18 73 ca 74
  input memory 0x100047b0 be 91 26 e8 c0 54 10 5c 34 12 c0 7f 00 c0 be c2
  result xmm13 0x74ca7318baf25bf5_ffc00000ff4f761a
  result ymm13.high 0xc2bec0007fc01234_5c1054c0e82691be

case fault bits 64
  vlddqu xmm8, [ebx]  ; 67 c5 7b f0 83 00 00 00 00
  input rbx 0xab5722da10006ffb
  input flags AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vlddqu ymm0, [rsi*1+0x10004631]  ; c5 ff f0 04 35 31 46 00 10
  vlddqu ymm0, [rsi*1+0x10004631]  ; c5 ff f0 04 35 31 46 00 10
  input rsi 0xf
  input flags OF
  input memory 0x10004642 8e 41 87 8b 2e 1a 79 cd 72 36 8a 5e 49 cf 00 80
  input memory 0x10004658 34 12 00 00 00 00 f8 7f
  result xmm0 0xcf495e8a3672cd79_1a2e8b87418e0000
  result ymm0.high 0x7ff8000000001234_0000000000008000

case code-32 bits 32
  vlddqu xmm7, [edi]  ; c5 fb f0 bf 00 00 00 00
  input rdi 0x10003eb0
  input flags CF AF SF DF
  input memory 0x10003eb0 e2 71 7f 4c eb 14 8d b4 7f 00 00 00 21 c5 ca 4c
  result xmm7 0x4ccac5210000007f_b48d14eb4c7f71e2
  result ymm7.high 0x0000000000000000_0000000000000000
