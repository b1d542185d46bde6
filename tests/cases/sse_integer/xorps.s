; XORPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  xorps xmm3, xmm6  ; 0f 57 de
  input xmm3 0xa7673d2c000000ff_0000000080000000
  input xmm6 0xefeab48d0000007f_635fa7c4b48deeab
  input flags AF ZF
  result xmm3 0x488d89a100000080_635fa7c4348deeab

case memory-128 bits 64
  xorps xmm3, [rip+0x3559]  ; 0f 57 1d 59 35 00 00
  input xmm3 0x180a710a3f8f9d6b_148f46d4ffffffff
  input flags PF SF DF
  input memory 0x10004120 06 00 00 00 00 00 00 00 00 c0 d3 c2 00 00 00 4f
  result xmm3 0x570a710afd5c5d6b_148f46d4fffffff9

case fault bits 64
  xorps xmm13, [rax*2+0x10006fa6]  ; 44 0f 57 2c 45 a6 6f 00 10
  input rax 0x28
  input xmm13 0x89e537cc7b35cdc3_41e0000000000000
  input flags PF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  xorps xmm14, xmm12  ; 45 0f 57 f4
  xorps xmm2, xmm10   ; 41 0f 57 d2
  input xmm12 0x9576121465ff6414_ffc00000c0680000
  input xmm14 0xff80000080000000_7ff8000000001234
  input flags CF AF SF DF OF
  result xmm2 0x0808080808080808_0808080808080808
  result xmm14 0x6af61214e5ff6414_80380000c0681234

case code-32 bits 32
  xorps xmm7, xmm0  ; 0f 57 f8
  input xmm0 0xddea7404d81021b1_0000000000000035
  input xmm7 0xc033e00000000000_9cf849e13c3d33bb
  input flags ZF SF OF
  result xmm7 0x1dd99404d81021b1_9cf849e13c3d338e
