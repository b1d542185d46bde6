; PINSRW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-32-immediate bits 64
  pinsrw xmm0, eax, 0xff  ; 66 0f c4 c0 ff
  input rax 0x8000
  input xmm0 0x9360738516d5c4e6_0000000000000001
  input flags CF PF AF ZF SF OF
  result xmm0 0x8000738516d5c4e6_0000000000000001

case register-128-64-immediate bits 64
  pinsrw xmm5, ecx, 0xc  ; 66 48 0f c4 e9 0c
  input rcx 0x70717ce800000001
  input xmm5 0x6ab4f23c41a20000_7fffffffffffffff
  input flags DF OF
  result xmm5 0x6ab4f23c41a20001_7fffffffffffffff

case memory-128-16-immediate bits 64
  pinsrw xmm13, [0x1000432a], 0x7f  ; 67 66 44 0f c4 2c 25 2a 43 00 10 7f
  input xmm13 0x25e2f1a12acd004c_83192d82fd3abe26
  input flags PF SF OF
  input memory 0x1000432a a7 a4
  result xmm13 0xa4a7f1a12acd004c_83192d82fd3abe26

case fault bits 64
  pinsrw xmm9, [ecx+eax], 0x26  ; 67 66 44 0f c4 8c 01 00 00 00 00 26
  input rax 0x2aad238100000012
  input rcx 0x2aad238110006fed
  input xmm9 0x0000000042440000_0f1819c21a7579c5
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pinsrw xmm6, esp, 0xff   ; 66 48 0f c4 f4 ff
  pinsrw xmm10, eax, 0x21  ; 66 4c 0f c4 d0 21
  input xmm6 0xc033c00000000000_b48e5db24a6405e8
  input flags AF ZF SF DF
  result xmm6 0x5000c00000000000_b48e5db24a6405e8
  result xmm10 0x2a2a2a2a2a2a2a2a_2a2a2a2a10102a2a

case code-32 bits 32
  pinsrw xmm0, edi, 0x80  ; 66 0f c4 c7 80
  input rdi 0xff
  input xmm0 0x7f80000042f34000_561a3e8aab6018a2
  input flags PF AF ZF OF
  result xmm0 0x7f80000042f34000_561a3e8aab6000ff
