; VRCPSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: estimates differ between CPUs

case register-128 bits 64
  vrcpss xmm12, xmm10, xmm10  ; c4 41 2a 53 e2
  input xmm10 0x93e13c4a31ffa32d_9d07989200000000
  input flags CF ZF SF

case memory-128 bits 64
  vrcpss xmm0, xmm1, [r13d+edx+0x2bc1]  ; 67 c4 c1 72 53 84 15 c1 2b 00 00
  input rdx 0xfb4b839d00000005
  input r13 0xfb4b839d10001637
  input xmm1 0x000000000000007f_405dc80000000000
  input flags PF AF ZF SF OF
  input memory 0x10004200 01
