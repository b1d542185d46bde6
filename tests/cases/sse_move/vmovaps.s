; VMOVAPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovaps xmm12, xmm1  ; c4 c1 78 29 cc
  input xmm1 0x389d2b9d0316b866_9f1af07effc00000
  input flags PF ZF OF
  result xmm12 0x389d2b9d0316b866_9f1af07effc00000
  result ymm12.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovaps ymm11, ymm0  ; c4 c1 7c 29 c3
  input xmm0 0xfff0000000000000_ff800000eae7a98a
  input ymm0.high 0x3f80000040100000_c132ca6a080eb06a
  input flags CF PF AF ZF SF
  result xmm11 0xfff0000000000000_ff800000eae7a98a
  result ymm11.high 0x3f80000040100000_c132ca6a080eb06a

case memory-128 bits 64
  vmovaps xmm5, [eax+r14d*4-0xa5f8]  ; 67 c4 a1 78 28 ac b0 08 5a ff ff
  input rax 0xf0b149f1000ebc8
  input r14 0xf0b149fffffffec
  input flags CF AF ZF DF OF
  input memory 0x10004580 b6 ac e1 00 74 0a 0a 79 00 00 c0 c2 18 96 7c c6
  result xmm5 0xc67c9618c2c00000_790a0a7400e1acb6
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovaps ymm11, [0x10004060]  ; c5 7c 28 1c 25 60 40 00 10
  input flags CF AF ZF DF
  input memory 0x10004065 c0 5c c0 00 00 c0 bf 23 e8 00 16 61 1b 7e b6 1d
  input memory 0x10004075 bf da c5 35 22 69 f8 29 31 09 74
  result xmm11 0x1600e823bfc00000_c05cc00000000000
  result ymm11.high 0x74093129f8692235_c5dabf1db67e1b61

case to-memory-128 bits 64
  vmovaps [r14*2+0x10003ff4], xmm5  ; c4 a1 78 29 2c 75 f4 3f 00 10
  input r14 0x36
  input xmm5 0x8e0b18aa29e693f3_ea032571c6dfb1b2
  input flags PF AF ZF OF
  result memory 0x10004060 b2 b1 df c6 71 25 03 ea f3 93 e6 29 aa 18 0b 8e

case to-memory-256 bits 64
  vmovaps [r13*8+0x10003d78], ymm3  ; c4 a1 7c 29 1c ed 78 3d 00 10
  input r13 0x39
  input xmm3 0x0694e72ced3648a9_3992638cacedb1f7
  input ymm3.high 0x90b04525ecbc3d09_1c605c0f751830d1
  input flags CF PF OF
  result memory 0x10003f40 f7 b1 ed ac 8c 63 92 39 a9 48 36 ed 2c e7 94 06
  result memory 0x10003f50 d1 30 18 75 0f 5c 60 1c 09 3d bc ec 25 45 b0 90

case fault bits 64
  vmovaps [esi+0xa3a3], ymm15  ; 67 c5 7c 29 be a3 a3 00 00
  input rsi 0x8fb5fd640fffc25d
  input xmm15 0x42eec000c28f0000_3f8000007f800001
  input ymm15.high 0xb8e25c66f6013d83_0000000000000001
  input flags DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovaps ymm11, ymm15  ; c4 41 7c 28 df
  vmovaps ymm6, ymm10   ; c4 c1 7c 28 f2
  input xmm15 0x00000001c2b30000_1a091bd505464ac8
  input ymm15.high 0xff800000e84a2418_be0dd934cd5599d4
  input flags CF
  result xmm6 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a
  result xmm11 0x00000001c2b30000_1a091bd505464ac8
  result ymm6.high 0x3a3a3a3a3a3a3a3a_3a3a3a3a3a3a3a3a
  result ymm11.high 0xff800000e84a2418_be0dd934cd5599d4

case code-32 bits 32
  vmovaps xmm7, xmm7  ; c5 f8 29 ff
  input xmm7 0xbb50ed0cedf26d17_ac7c33cf085c3d27
  input flags PF
  result ymm7.high 0x0000000000000000_0000000000000000
