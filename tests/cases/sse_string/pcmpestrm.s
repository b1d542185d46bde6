; PCMPESTRM: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pcmpestrm xmm4, xmm12, 0x36  ; 66 41 0f 3a 60 e4 36
  input rax 0x66c40dde86541e57
  input rdx 0x7fffffff
  input xmm4 0x96cef6cefdcc5024_7ff0000000000001
  input xmm12 0x0000000000000023_3c30793271636f27
  input flags PF AF
  result xmm0 0x0000000000000000_0000000000000000
  result flags none

case memory-128-immediate bits 64
  pcmpestrm xmm12, [esi], 0x7f  ; 67 66 44 0f 3a 60 a6 00 00 00 00 7f
  input rax 0xcc84f86f00007fff
  input rdx 0x2db2e846ba75ba37
  input rsi 0xf5a43ef410006c80
  input xmm12 0x405d380000000000_75d20ca4567343b4
  input flags PF DF
  input memory 0x10006c85 48 5d 40 00 00 00 00 00 00 f0 ff
  result xmm0 0xffffffffffffffff_ffffffffffffffff
  result flags CF DF OF

case zero bits 64
  pcmpestrm xmm1, [esi+r9d+0x6c12], 0x3d  ; 67 66 42 0f 3a 60 8c 0e 12 6c 00 00 3d
  input rax 0xc4418ddc512b230c
  input rdx 0x0
  input rsi 0x748a813a0fffd9e2
  input r9 0x748a813a0000001c
  input xmm1 0x5adacc0399183e58_bee05dfd60f4696e
  input flags SF
  input memory 0x10004612 68 c0 09 ec f7 f7 00 00 00 00 00 40 41 c0
  result xmm0 0x0000000000000000_0000000000000000
  result flags ZF

case fault bits 64
  pcmpestrm xmm13, [0x10006ffe], 0x1b  ; 66 44 0f 3a 60 2c 25 fe 6f 00 10 1b
  input rax 0xedaac5aaafb666bd
  input rdx 0x18
  input xmm13 0x4ad0312e7fc01234_65917f5732306f35
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpestrm xmm9, [rip+0x2e25], 0xff  ; 66 44 0f 3a 60 0d 25 2e 00 00 ff
  pcmpestrm xmm7, xmm5, 0             ; 66 0f 3a 60 fd 00
  input rax 0x8000
  input rdx 0x8cbe629700000000
  input xmm9 0xfd2c2cbca0f26348_9f9671e4023965d3
  input flags CF AF ZF SF OF
  input memory 0x100039f0 88 d4 c2 c4 49 e2 cf bd 00 00 00 00 00 00 f0 ff
  result xmm0 0x0000000000000000_0000000000000000
  result flags ZF

case code-32 bits 32
  pcmpestrm xmm6, xmm6, 0x2a  ; 66 0f 3a 60 f6 2a
  input rax 0x9f707d6a
  input rdx 0x7f
  input xmm6 0x98c06952e1618a5a_97f22cd5d6232f5e
  input flags CF PF ZF DF OF
  result xmm0 0x0000000000000000_000000000000ffff
  result flags CF DF OF
