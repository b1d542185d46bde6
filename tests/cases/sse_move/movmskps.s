; MOVMSKPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  movmskps esi, xmm13  ; 49 0f 50 f5
  input xmm13 0x0000000000000000_7f80000142c44000
  input flags CF AF ZF DF
  result rsi 0x0

case register-32-128 bits 64
  movmskps r14d, xmm15  ; 45 0f 50 f7
  input xmm15 0x1423307b731fb358_2071fc0e40480000
  input flags CF AF ZF SF DF
  result r14 0x0

case sequence bits 64
  movmskps ebx, xmm4    ; 48 0f 50 dc
  movmskps r11d, xmm13  ; 45 0f 50 dd
  input xmm4 0x4852432520f2cfbb_8e073c90ae0e9c46
  input flags CF AF SF
  result rbx 0x3
  result r11 0x0

case code-32 bits 32
  movmskps esi, xmm2  ; 0f 50 f2
  input xmm2 0x0000000000000001_80000000007fffff
  input flags CF PF AF OF
  result rsi 0x2
