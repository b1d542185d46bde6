; PUNPCKHDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  punpckhdq xmm12, xmm1  ; 66 44 0f 6a e1
  input xmm1 0x4059e00000000000_405d000000000000
  input xmm12 0x0523eeb604b69b38_41b565a6b07575fd
  input flags AF ZF SF DF
  result xmm12 0x4059e0000523eeb6_0000000004b69b38

case memory-128 bits 64
  punpckhdq xmm4, gs:[r10*4+0x102c]  ; 65 66 42 0f 6a 24 95 2c 10 00 00
  input r10 0x19
  input xmm4 0x7f80000180000000_000000000000000c
  input flags CF PF SF DF OF
  input memory 0x10004490 68 1e 20 91 44 d6 f4 2c 0b 35 77 73 8a 29 2f b8
  result xmm4 0xb82f298a7f800001_7377350b80000000

case fault bits 64
  punpckhdq xmm15, [rip+0x642d]  ; 66 44 0f 6a 3d 2d 64 00 00
  input xmm15 0xc042b00000000000_821bf1d2742fa98e
  input flags CF PF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  punpckhdq xmm6, xmm2  ; 66 0f 6a f2
  punpckhdq xmm0, xmm2  ; 66 0f 6a c2
  input xmm2 0x000fffffffffffff_38f7808dbb873e76
  input xmm6 0x0000000000000080_3ed30206431732a1
  input flags CF AF SF OF
  result xmm0 0x000fffff20202020_ffffffff20202020
  result xmm6 0x000fffff00000000_ffffffff00000080

case code-32 bits 32
  punpckhdq xmm3, xmm7  ; 66 0f 6a df
  input xmm3 0x3c3dd00100000000_89cc37556f55e97a
  input xmm7 0x8be9c34d48e50d99_4051680000000000
  input flags PF AF DF
  result xmm3 0x8be9c34d3c3dd001_48e50d9900000000
