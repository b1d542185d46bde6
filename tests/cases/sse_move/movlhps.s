; MOVLHPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movlhps xmm10, xmm2  ; 44 0f 16 d2
  input xmm2 0xbae53dc891337f8e_41e0000000000000
  input xmm10 0x404fb00000000000_0a098a1089b5e2b4
  input flags AF ZF DF OF
  result xmm10 0x41e0000000000000_0a098a1089b5e2b4

case sequence bits 64
  movlhps xmm10, xmm10  ; 45 0f 16 d2
  movlhps xmm2, xmm3    ; 0f 16 d3
  input xmm10 0xe905e33f2ebfb3f9_e0f3682cb6e6ab2f
  input flags AF SF OF
  result xmm2 0x2323232323232323_2222222222222222
  result xmm10 0xe0f3682cb6e6ab2f_e0f3682cb6e6ab2f

case code-32 bits 32
  movlhps xmm3, xmm5  ; 0f 16 dd
  input xmm3 0x5a2d3131b4f5958c_bff8000000000000
  input xmm5 0xc22a80004731c0e4_c05b100000000000
  input flags CF PF ZF SF
  result xmm3 0xc05b100000000000_bff8000000000000
