; MINSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  minsd xmm9, xmm12  ; f2 45 0f 5d cc
  input xmm9 0x2364273fa23851c2_93ea16459505185b
  input xmm12 0x994d48c3000000ff_673b9b51000000ff
  input flags CF PF ZF SF DF
  result unchanged

case memory-128-64 bits 64
  minsd xmm8, [r14*2+0x100039ae]  ; f2 46 0f 5d 04 75 ae 39 00 10
  input r14 0x2e
  input xmm8 0x007fffff7f800001_9b509cca532aaca0
  input flags CF AF SF OF
  input memory 0x10003a10 2c 1c
  result unchanged

case exceptions bits 64
  minsd xmm4, [0x10003c30]  ; f2 0f 5d 24 25 30 3c 00 10
  input xmm4 0x7ff0000000000000_405b500000000000
  input flags CF PF AF SF DF OF
  input memory 0x10003c30 02
  result xmm4 0x7ff0000000000000_0000000000000002
  result mxcsr 0x1f82

case fault bits 64
  minsd xmm3, [rip+0x6433]  ; f2 0f 5d 1d 33 64 00 00
  input xmm3 0x41d40000427b8000_7f80000100000000
  input flags CF PF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  minsd xmm2, xmm12  ; f2 41 0f 5d d4
  input xmm2 0x18c2e537ca846946_7bedbbc77328f63a
  input xmm12 0x016ff0aa01b431ff_0000000080000000
  input flags ZF SF DF OF
  input mxcsr 0x9fc0
  result xmm2 0x18c2e537ca846946_0000000000000000

case sequence bits 64
  minsd xmm14, xmm6  ; f2 44 0f 5d f6
  minsd xmm0, xmm10  ; f2 41 0f 5d c2
  input xmm6 0x0000000000000018_0000000000000001
  input xmm14 0xca629bbac0a40000_0000000000000080
  input flags CF SF DF
  result xmm14 0xca629bbac0a40000_0000000000000001
  result mxcsr 0x1f82

case code-32 bits 32
  minsd xmm1, xmm2  ; f2 0f 5d ca
  input xmm1 0x288bca761ea0ab77_f92cd9ad1b51925a
  input xmm2 0x7f800001ffc00000_4042b00000000000
  input flags PF ZF OF
  result unchanged
