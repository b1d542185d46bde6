; SQRTSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sqrtss xmm15, xmm2  ; f3 44 0f 51 fa
  input xmm2 0x0000000000000008_10016988bfc00000
  input xmm15 0x4330cddfffc00000_000fffffffffffff
  input flags PF SF DF
  result xmm15 0x4330cddfffc00000_000fffffffc00000
  result mxcsr 0x1f81

case memory-128-32 bits 64
  sqrtss xmm6, [r9*4+0x100046a1]  ; f3 42 0f 51 34 8d a1 46 00 10
  input r9 0x31
  input xmm6 0x8dfc932c23c1133a_7f800000ff800000
  input flags CF ZF SF DF
  input memory 0x10004768 01
  result xmm6 0x8dfc932c23c1133a_7f800000203504f3
  result mxcsr 0x1fa0

case fault bits 64
  sqrtss xmm15, [r15*8+0x10006f95]  ; f3 46 0f 51 3c fd 95 6f 00 10
  input r15 0xd
  input xmm15 0x42ec0000c00b32eb_ef4e20c8a8c942bd
  input flags CF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  sqrtss xmm8, xmm9  ; f3 45 0f 51 c1
  input xmm8 0x7fffffffffffffff_0000000000000027
  input xmm9 0xe0af5def7fffffff_0000000000000033
  input flags CF PF ZF SF
  input mxcsr 0x9fc0
  result xmm8 0x7fffffffffffffff_0000000000000000

case sequence bits 64
  sqrtss xmm1, xmm13  ; f3 41 0f 51 cd
  sqrtss xmm6, xmm7   ; f3 0f 51 f7
  input xmm1 0x0000000000007fff_d1856a2e5add4519
  input xmm13 0x4050080000000000_285accd822b43e71
  input flags PF AF ZF SF
  result xmm1 0x0000000000007fff_d1856a2e3117e463
  result xmm6 0x2626262626262626_26262626334edc38
  result mxcsr 0x1fa0

case code-32 bits 32
  sqrtss xmm2, xmm5  ; f3 0f 51 d5
  input xmm2 0x0000000000000000_0000000000000000
  input xmm5 0x80000000c42518b6_eda53c46c94f0224
  input flags AF ZF OF
  result xmm2 0x0000000000000000_00000000ffc00000
  result mxcsr 0x1f81
