; VPCMPISTRM: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpcmpistrm xmm2, xmm2, 0x23  ; c4 e3 79 62 d2 23
  input xmm2 0x7ff0000000000001_2315349d54146ebb
  input flags CF SF
  result xmm0 0x0000000000000000_000000000000001f
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF ZF SF OF

case memory-128-immediate bits 64
  vpcmpistrm xmm4, [0x100042a0], 0  ; c4 e3 79 62 24 25 a0 42 00 10 00
  input xmm4 0x8c75f7cc00008000_f66ffd984f000000
  input flags AF SF
  input memory 0x100042a0 e1 88 26 c2 e4 53 f5 43 38 77 16 ac 3b b4 7d 3a
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags SF

case carry bits 64
  vpcmpistrm xmm7, [r12*8+0x100046b0], 0x25  ; c4 a3 79 62 3c e5 b0 46 00 10 25
  input r12 0xa
  input xmm7 0x39114eabda6ccf9a_7067b295b11a2c1f
  input flags ZF
  input memory 0x10004700 95 ea 33 cf e7 a2 35 21 00 00 00 00 00 80 5d c0
  result xmm0 0x0000000000000000_0000000000000004
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF ZF

case fault bits 64
  vpcmpistrm xmm4, [0x10006ffd], 0xff  ; c4 e3 79 62 24 25 fd 6f 00 10 ff
  input xmm4 0x0bb167d99d39de49_bafd5295ea262985
  input flags PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpistrm xmm14, xmm1, 0xff  ; c4 63 79 62 f1 ff
  vpcmpistrm xmm1, xmm6, 1      ; c4 e3 79 62 ce 01
  input xmm1 0x7ff0000000000000_5cf004e0ffffffff
  input xmm14 0x70816f2b6e137ac1_0000000000000000
  input flags PF SF DF
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags SF DF

case code-32 bits 32
  vpcmpistrm xmm7, xmm0, 0xff  ; c4 e3 79 62 f8 ff
  input xmm0 0x18d00d693cc6ba6d_0000000000007fff
  input xmm7 0xff8000007f800000_40b40000bfc00000
  input flags CF AF SF OF
  result xmm0 0xffffffffffffffff_ffffffffffff0000
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF ZF SF
