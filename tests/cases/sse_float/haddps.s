; HADDPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  haddps xmm9, xmm5  ; f2 44 0f 7c cd
  input xmm5 0x0000000000000000_fff7dbc900000000
  input xmm9 0xbe1e06800e557828_0ae366b5a78ca0f1
  input flags AF ZF SF DF OF
  result xmm9 0x00000000fff7dbc9_be1e0680a78ca0f1
  result mxcsr 0x1fa0

case memory-128 bits 64
  haddps xmm13, [rsi*1+0x1000424a]  ; f2 44 0f 7c 2c 35 4a 42 00 10
  input rsi 0x16
  input xmm13 0x0000000000000000_7ff8000000001234
  input flags CF AF SF DF
  input memory 0x10004260 40 54 dd 31 9c b2 42 d7 00 00 21 c2 00 00 80 ff
  result xmm13 0xff800000d742b29c_000000007ff80000
  result mxcsr 0x1fa0

case fault bits 64
  haddps xmm7, [ecx-0x9ee3]  ; 67 f2 0f 7c b9 1d 61 ff ff
  input rcx 0xe7c9ba9310010ed8
  input xmm7 0xbfc00000007fffff_bfc00000c2040000
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  haddps xmm6, xmm12  ; f2 41 0f 7c f4
  input xmm6 0x8ab7cc6f98a0ccda_de3d00a7000000ff
  input xmm12 0x9dea87c4ffffffff_7ff0000000000001
  input flags CF PF AF SF OF
  input mxcsr 0x7f80
  result xmm6 0xffffffff7ff00000_98a0ccdade3d00a6
  result mxcsr 0x7fa2

case sequence bits 64
  haddps xmm3, xmm9    ; f2 41 0f 7c d9
  haddps xmm12, xmm12  ; f2 45 0f 7c e4
  input xmm3 0x00000000000000ff_000000000000000a
  input xmm9 0x0000000000000001_6899346380000000
  input flags CF PF AF ZF SF OF
  result xmm3 0x0000000168993463_000000ff0000000a
  result xmm12 0x2cac2c2c2cac2c2c_2cac2c2c2cac2c2c
  result mxcsr 0x1f82

case code-32 bits 32
  haddps xmm1, xmm0  ; f2 0f 7c c8
  input xmm0 0x9f1b46de87447654_c05f100000000000
  input xmm1 0xc2e50000c1f60000_c050400000000000
  input flags CF PF AF ZF OF
  result xmm1 0x9f1b46dec05f1000_c3114000c0504000
  result mxcsr 0x1fa0
