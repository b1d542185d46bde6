; PMOVSXBD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovsxbd xmm13, xmm13  ; 66 45 0f 38 21 ed
  input xmm13 0x42448000c2a7c000_7fffffffffffffff
  input flags CF PF ZF SF
  result xmm13 0xffffffffffffffff_ffffffffffffffff

case memory-128-32 bits 64
  pmovsxbd xmm12, [edi]  ; 67 66 44 0f 38 21 a7 00 00 00 00
  input rdi 0x94a149861000479c
  input flags CF OF
  input memory 0x1000479d 20 52 40
  result xmm12 0x0000004000000052_0000002000000000

case fault bits 64
  pmovsxbd xmm11, [rip+0x6433]  ; 66 44 0f 38 21 1d 33 64 00 00
  input flags CF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovsxbd xmm10, [r13d+0xf119]  ; 67 66 45 0f 38 21 95 19 f1 00 00
  pmovsxbd xmm9, xmm15           ; 66 45 0f 38 21 cf
  input r13 0xc289acf90fff4873
  input flags PF ZF SF
  input memory 0x1000398c 26 6b cb 01
  result xmm9 0x0000002f0000002f_0000002f0000002f
  result xmm10 0x00000001ffffffcb_0000006b00000026

case code-32 bits 32
  pmovsxbd xmm4, xmm6  ; 66 0f 38 21 e6
  input xmm6 0x19707ae7bb54a2a0_405de80000000000
  input flags ZF
  result xmm4 0x0000000000000000_0000000000000000
