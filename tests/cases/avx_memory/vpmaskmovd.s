; VPMASKMOVD: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vpmaskmovd xmm12, xmm12, gs:[r13*8+0x838]  ; 65 c4 22 19 8c 24 ed 38 08 00 00
  input r13 0x29
  input xmm12 0xa7dcca991963a494_0000000000007fff
  input flags CF PF ZF DF OF
  input memory 0x10003d8d 60 51 40
  result xmm12 0x4051600000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaskmovd ymm4, ymm7, [rip+0x3137]  ; c4 e2 45 8c 25 37 31 00 00
  input xmm7 0x0000000000000032_4056980000000000
  input ymm7.high 0x4acb6e4e4f000000_bfc0000000000001
  input flags AF ZF
  input memory 0x10003d14 32 20 71 3e
  result xmm4 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_3e71203200000000

case to-memory-128 bits 64
  vpmaskmovd [r13d-0x79d], xmm4, xmm6  ; 67 c4 c2 59 8e b5 63 f8 ff ff
  input r13 0x2e4e933d1000400d
  input xmm4 0xfede37f6ffffffff_82ea764cced2ecf8
  input xmm6 0xdd94f5058a00f204_c2de00007fc01234
  input flags CF AF ZF OF
  result memory 0x10003870 34 12 c0 7f 00 00 de c2 04 f2 00 8a 05 f5 94 dd

case to-memory-256 bits 64
  vpmaskmovd [rip+0x3c17], ymm6, ymm6  ; c4 e2 4d 8e 35 17 3c 00 00
  input xmm6 0x4046000000000000_000000000000001a
  input ymm6.high 0xe45160b815307544_e07af9a8bc64434b
  input flags CF PF AF ZF SF
  result memory 0x100047f0 4b 43 64 bc a8 f9 7a e0 00 00 00 00 b8 60 51 e4

case fault bits 64
  vpmaskmovd [ecx+r15d*4], xmm3, xmm2  ; 67 c4 a2 61 8e 94 b9 00 00 00 00
  input rcx 0x1da5af3710006cc4
  input r15 0x1da5af37ffffffef
  input xmm2 0x36d1069e5ff54cf7_045bd8a4007fffff
  input xmm3 0x0000000000000080_db8bef57b35d5b44
  input flags CF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaskmovd xmm13, xmm3, [rip+0x3157]  ; c4 62 61 8c 2d 57 31 00 00
  vpmaskmovd xmm13, xmm3, [rip+0x3157]  ; c4 62 61 8c 2d 57 31 00 00
  input xmm3 0x0000000000000001_c039800000000000
  input flags CF AF ZF DF
  input memory 0x10003d24 10 51 23 11
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmaskmovd xmm4, xmm6, [edx+0x41]  ; c4 e2 49 8c a2 41 00 00 00
  input rdx 0x10006d3f
  input xmm6 0x00000000422e8000_ff80000052a5feb1
  input flags CF PF AF ZF SF
  input memory 0x10006d86 de c2
  result xmm4 0x0000000000000000_c2de000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
