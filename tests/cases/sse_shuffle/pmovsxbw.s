; PMOVSXBW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovsxbw xmm5, xmm5  ; 66 0f 38 20 ed
  input xmm5 0x7fc0123442b4c000_05b1f2f770a51fd8
  input flags CF PF AF DF OF
  result xmm5 0x0005ffb1fff2fff7_0070ffa5001fffd8

case memory-128-64 bits 64
  pmovsxbw xmm6, [rip+0x2ebf]  ; 66 0f 38 20 35 bf 2e 00 00
  input flags CF AF SF
  input memory 0x10003a88 ef db df 55 4f 44 e3 5c
  result xmm6 0x005cffe30044004f_0055ffdfffdbffef

case fault bits 64
  pmovsxbw xmm14, gs:[0x3bf9]  ; 65 66 44 0f 38 20 34 25 f9 3b 00 00
  input flags CF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovsxbw xmm11, xmm4  ; 66 44 0f 38 20 dc
  pmovsxbw xmm6, xmm1   ; 66 0f 38 20 f1
  input xmm4 0x106cb53200000000_2847d596b6f74b3c
  input flags CF AF DF OF
  result xmm6 0x0021002100210021_0021002100210021
  result xmm11 0x00280047ffd5ff96_ffb6fff7004b003c

case code-32 bits 32
  pmovsxbw xmm5, xmm2  ; 66 0f 38 20 ea
  input xmm2 0x01139fc7f883104d_04796a98e01a2032
  input flags PF DF
  result xmm5 0x00040079006aff98_ffe0001a00200032
