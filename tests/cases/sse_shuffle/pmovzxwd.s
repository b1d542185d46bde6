; PMOVZXWD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovzxwd xmm2, xmm10  ; 66 41 0f 38 33 d2
  input xmm10 0x000fffffffffffff_a1a1ec21d76d23a6
  input flags CF AF ZF
  result xmm2 0x0000a1a10000ec21_0000d76d000023a6

case memory-128-64 bits 64
  pmovzxwd xmm13, [esi]  ; 67 66 44 0f 38 33 ae 00 00 00 00
  input rsi 0xea17892100043f0
  input flags PF SF DF OF
  input memory 0x100043f0 03 2d 72 94 16 9a cd 07
  result xmm13 0x000007cd00009a16_0000947200002d03

case fault bits 64
  pmovzxwd xmm4, [ecx+0x84b6]  ; 67 66 0f 38 33 a1 b6 84 00 00
  input rcx 0xd99d3ff80fffeb46
  input flags CF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovzxwd xmm15, xmm3  ; 66 44 0f 38 33 fb
  pmovzxwd xmm13, xmm4  ; 66 44 0f 38 33 ec
  input xmm3 0x38831c8027a675ef_4057d00000000000
  input flags PF AF ZF SF
  result xmm13 0x0000242400002424_0000242400002424
  result xmm15 0x000040570000d000_0000000000000000

case code-32 bits 32
  pmovzxwd xmm0, xmm4  ; 66 0f 38 33 c4
  input xmm4 0x3ef04eeb35d79ee5_0000000000000001
  input flags CF AF
  result xmm0 0x0000000000000000_0000000000000001
