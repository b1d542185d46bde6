; MOVSD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movsd xmm6, xmm1  ; f2 0f 11 ce
  input xmm1 0x59d05dd752d98178_a3564fb77f800000
  input xmm6 0x756eb230ee6298b4_4024000000000000
  input flags CF PF AF ZF SF
  result xmm6 0x756eb230ee6298b4_a3564fb77f800000

case memory-128-64 bits 64
  movsd xmm13, [ecx+r12d*4+0x6b]  ; 67 f2 46 0f 10 ac a1 6b 00 00 00
  input rcx 0x5707466610004105
  input r12 0x57074666ffffffe8
  input flags CF PF AF OF
  input memory 0x10004115 80 58 40
  result xmm13 0x0000000000000000_4058800000000000

case to-memory-64-128 bits 64
  movsd [ecx], xmm6  ; 67 f2 0f 11 b1 00 00 00 00
  input rcx 0xd490bb07100040c8
  input xmm6 0x82e0bdcab881e01b_d43d672f0000007f
  input flags SF OF
  result memory 0x100040c8 7f 00 00 00 2f 67 3d d4

case fault bits 64
  movsd xmm0, [0x10006ffc]  ; f2 0f 10 04 25 fc 6f 00 10
  input flags ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movsd xmm8, xmm4   ; f2 41 0f 11 e0
  movsd xmm11, xmm1  ; f2 41 0f 11 cb
  input xmm4 0x7fc01234ffc00000_000000000000000b
  input xmm8 0x403b200000000000_c2da9561310a0c92
  input flags CF SF
  result xmm8 0x403b200000000000_000000000000000b
  result xmm11 0x2b2b2b2b2b2b2b2b_2121212121212121

case code-32 bits 32
  movsd xmm5, xmm5  ; f2 0f 10 ed
  input xmm5 0xc15c0000ff800000_a0aa6ec1d0bee574
  input flags CF PF AF ZF SF OF
  result unchanged
