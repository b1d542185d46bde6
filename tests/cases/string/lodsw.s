; LODSW: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-16 bits 64
  lodsw [rsi]  ; 66 ad
  input rsi 0x100051b7
  input flags PF ZF SF
  input memory 0x100051b8 d8
  result rax 0x101010101010d800
  result rsi 0x100051b9

case repeated-memory-16 bits 64
  rep lodsw [rsi]  ; 66 f3 ad
  input rax 0x40556310bd37969f
  input rcx 0x1
  input rsi 0x1000507d
  input flags ZF
  input memory 0x1000507d a8 4f
  result rax 0x40556310bd374fa8
  result rcx 0x0
  result rsi 0x1000507f

case sequence bits 64
  lodsw [esi]  ; 66 67 ad
  lodsw [esi]  ; 66 67 ad
  input rsi 0x16fcf029100050d4
  input flags CF PF AF SF
  input memory 0x100050d4 4c f0
  result rax 0x1010101010100000
  result rsi 0x100050d8

case code-32 bits 32
  lodsw [esi]  ; 66 ad
  input rsi 0x1000507e
  input flags CF AF ZF DF
  input memory 0x1000507e 69 1e
  result rax 0x10101e69
  result rsi 0x1000507c
