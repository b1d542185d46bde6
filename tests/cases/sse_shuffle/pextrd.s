; PEXTRD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-32-128-immediate bits 64
  pextrd r9d, xmm11, 1  ; 66 45 0f 3a 16 d9 01
  input xmm11 0xffffffffffffffff_000000000000002c
  input flags CF PF AF ZF SF DF OF
  result r9 0x0

case to-memory-32-128-immediate bits 64
  pextrd [rip+0x3606], xmm0, 0x13  ; 66 0f 3a 16 05 06 36 00 00 13
  input xmm0 0xb4a56ca0ce024c80_c04e000000000000
  input flags PF AF ZF SF OF
  result memory 0x100041d0 a0 6c a5 b4

case fault bits 64
  pextrd [0x10006ffd], xmm1, 0x1c  ; 66 0f 3a 16 0c 25 fd 6f 00 10 1c
  input xmm1 0x542b48ce66208b7a_4da1c96996f15323
  input flags CF PF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pextrd r11d, xmm5, 0xd4  ; 66 41 0f 3a 16 eb d4
  pextrd eax, xmm1, 0xff   ; 66 0f 3a 16 c8 ff
  input xmm5 0xaddd9cf402a3ee3b_c2958000426e0000
  input flags CF PF AF ZF
  result rax 0x21212121
  result r11 0x426e0000

case code-32 bits 32
  pextrd edi, xmm2, 0xff  ; 66 0f 3a 16 d7 ff
  input xmm2 0x22ffe2ce6c40ebed_747b19efa09f17ce
  input flags CF PF AF ZF SF OF
  result rdi 0x22ffe2ce
