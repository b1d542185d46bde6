; VMINSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vminss xmm6, xmm11, xmm5  ; c5 a2 5d f5
  input xmm5 0xed0cca520f72aa6a_bb7f69d2bbfee420
  input xmm11 0x800000007f800000_bcfc96f3c2868000
  input flags CF AF ZF OF
  result xmm6 0x800000007f800000_bcfc96f3c2868000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vminss xmm4, xmm14, [rdx*2+0x10003c65]  ; c5 8a 5d 24 55 65 3c 00 10
  input rdx 0x39
  input xmm14 0x9407bf215d1b5899_6827d925a1761c69
  input flags PF DF
  input memory 0x10003cd7 e8 00 80 28
  result xmm4 0x9407bf215d1b5899_6827d925a1761c69
  result ymm4.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vminss xmm11, xmm3, xmm5  ; c5 62 5d dd
  input xmm3 0x1443944460c76399_007fffffaec4f437
  input xmm5 0x2d314983f2ad1417_000000000000000b
  input flags SF DF
  result xmm11 0x1443944460c76399_007fffffaec4f437
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vminss xmm4, xmm7, [0x10007000]  ; c5 c2 5d 24 25 00 70 00 10
  input xmm7 0xf05b29eab12fc482_6e0413dbbe39da78
  input flags AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vminss xmm11, xmm4, xmm1  ; c5 5a 5d d9
  input xmm1 0xf97116347f800000_9cce3940066d9a1c
  input xmm4 0xc26a0000649c2afc_4aa1d76f00000080
  input flags CF PF SF
  input mxcsr 0x9fc0
  result xmm11 0xc26a0000649c2afc_4aa1d76f00000000
  result ymm11.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vminss xmm6, xmm0, xmm7    ; c5 fa 5d f7
  vminss xmm15, xmm9, xmm10  ; c4 41 32 5d fa
  input xmm0 0x000000000000007f_590b2460cf5f93a9
  input xmm7 0x8267579800000080_a25de41592f22738
  input flags PF AF
  result xmm6 0x000000000000007f_590b2460cf5f93a9
  result xmm15 0x2929292929292929_2929292929292929
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vminss xmm7, xmm2, xmm2  ; c5 ea 5d fa
  input xmm2 0x7f80000198650d15_f03c9135c04dc731
  input flags PF AF DF
  result xmm7 0x7f80000198650d15_f03c9135c04dc731
  result ymm7.high 0x0000000000000000_0000000000000000
