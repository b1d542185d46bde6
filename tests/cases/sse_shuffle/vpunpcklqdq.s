; VPUNPCKLQDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpunpcklqdq xmm7, xmm9, xmm0  ; c5 b1 6c f8
  input xmm0 0x0eba92c9bab34b76_5f23c08b254224f2
  input xmm9 0xc00a000000000000_982c4fcbb010eca1
  input flags PF AF ZF SF
  result xmm7 0x5f23c08b254224f2_982c4fcbb010eca1
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpunpcklqdq ymm1, ymm7, ymm10  ; c4 c1 45 6c ca
  input xmm7 0xeb9cd4514a9c4713_e8a7fbb328393495
  input xmm10 0xa2bef63f965ce36a_1ff7951b000000ff
  input ymm7.high 0xc0b400007f800000_4022400000000000
  input ymm10.high 0x44812eb5b77f7e6d_4fb0308affffffff
  input flags PF ZF DF OF
  result xmm1 0x1ff7951b000000ff_e8a7fbb328393495
  result ymm1.high 0x4fb0308affffffff_4022400000000000

case memory-128 bits 64
  vpunpcklqdq xmm8, xmm1, [rdi*1+0x10004788]  ; c5 71 6c 04 3d 88 47 00 10
  input rdi 0x38
  input xmm1 0x17a620d284cff49f_d04b3799426a8000
  input flags ZF OF
  input memory 0x100047c5 a0 34 40 34 12 00 00 00 00 f8 7f
  result xmm8 0x4034a00000000000_d04b3799426a8000
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpunpcklqdq ymm5, ymm3, [rip+0x3418]  ; c5 e5 6c 2d 18 34 00 00
  input xmm3 0x37bb3c61dfd54d27_c2d480007fc01234
  input ymm3.high 0x7fffffffffffffff_0000000000000003
  input flags ZF SF
  input memory 0x10003fe0 98 0c 82 06 23 6e 33 50 1f 07 12 31 df fb ac a3
  input memory 0x10003ff0 f5 0a b2 8d 00 00 00 4f 33 d7 7f 2b ae 48 36 e7
  result xmm5 0x50336e2306820c98_c2d480007fc01234
  result ymm5.high 0x4f0000008db20af5_0000000000000003

case fault bits 64
  vpunpcklqdq ymm6, ymm4, gs:[rax*4+0x3b94]  ; 65 c5 dd 6c 34 85 94 3b 00 00
  input rax 0x17
  input xmm4 0xc01f800000000000_000000000000000c
  input ymm4.high 0x0000000000000002_4057200000000000
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpunpcklqdq ymm4, ymm15, ymm1  ; c5 85 6c e1
  vpunpcklqdq ymm4, ymm8, ymm6   ; c5 bd 6c e6
  input xmm1 0xc041900000000000_b5b2f6bff3c03413
  input xmm15 0x22589378a712282f_0000000000000001
  input ymm1.high 0xa97c649db3b3df95_405cc80000000000
  input ymm15.high 0x0928ec248004d4ae_1a78841cc3c9dfb9
  input flags CF AF ZF DF OF
  result xmm4 0x2626262626262626_2828282828282828
  result ymm4.high 0x3636363636363636_3838383838383838

case code-32 bits 32
  vpunpcklqdq xmm0, xmm7, xmm3  ; c5 c1 6c c3
  input xmm3 0x8a8e3d68b31e7743_75d206b7e9cc348c
  input xmm7 0xa0588b7367b8d117_41e0000000000000
  input flags CF AF ZF SF DF
  result xmm0 0x75d206b7e9cc348c_41e0000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
