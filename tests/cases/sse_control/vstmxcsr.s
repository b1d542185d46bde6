; VSTMXCSR: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  vstmxcsr [ecx+0x41eb]  ; 67 c5 f8 ae 99 eb 41 00 00
  input rcx 0x754b59b10000467
  input flags CF AF OF
  result memory 0x10004652 80 1f

case fault bits 64
  vstmxcsr [0x10006ffc]  ; c5 f8 ae 1c 25 fc 6f 00 10
  input flags CF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vstmxcsr [0x100046f4]  ; c5 f8 ae 1c 25 f4 46 00 10
  vstmxcsr [0x100046f4]  ; c5 f8 ae 1c 25 f4 46 00 10
  input flags CF AF SF OF
  result memory 0x100046f4 80 1f

case code-32 bits 32
  vstmxcsr [esi-0xf221]  ; c5 f8 ae 9e df 0d ff ff
  input rsi 0x1001351d
  input flags PF ZF SF OF
  result memory 0x100042fc 80 1f
