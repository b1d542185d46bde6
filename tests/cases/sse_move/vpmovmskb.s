; VPMOVMSKB: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  vpmovmskb esi, xmm2  ; c4 e1 f9 d7 f2
  input xmm2 0x0000000000000039_abeda84ec24c3fe4
  input flags CF PF
  result rsi 0xe9

case register-64-256 bits 64
  vpmovmskb r12d, ymm15  ; c4 41 fd d7 e7
  input xmm15 0x08a49ab504aa76bc_c053500000000000
  input ymm15.high 0x000000000000000e_3ff0000000000000
  input flags CF PF AF ZF SF OF
  result r12 0x407580

case register-32-128 bits 64
  vpmovmskb r8d, xmm12  ; c4 41 79 d7 c4
  input xmm12 0xc037a00000000000_c23b800042f78000
  input flags CF PF SF
  result r8 0xa0a6

case register-32-256 bits 64
  vpmovmskb r8d, ymm11  ; c4 41 7d d7 c3
  input xmm11 0xc2130000bfc00000_000000007fffffff
  input ymm11.high 0x9634de4745377431_bfc0000000000000
  input flags ZF SF OF
  result r8 0xa0c08c07

case sequence bits 64
  vpmovmskb r12d, ymm4  ; c4 61 fd d7 e4
  vpmovmskb eax, ymm6   ; c5 fd d7 c6
  input xmm4 0x4250800067c0732f_00000000ffffffff
  input ymm4.high 0x00000000000000ff_0000000000000022
  input flags PF SF OF
  result rax 0x0
  result r12 0x100240f

case code-32 bits 32
  vpmovmskb eax, xmm0  ; c5 f9 d7 c0
  input xmm0 0x2c50a2f9104255e9_8d5f5e87873f066e
  input flags CF PF AF SF OF
  result rax 0x3198
