; MAXPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  maxpd xmm15, xmm5  ; 66 44 0f 5f fd
  input xmm5 0x650f9e2b8696b4f7_c05b400000000000
  input xmm15 0xca570868cfd30e99_7ff0000000000000
  input flags DF
  result xmm15 0x650f9e2b8696b4f7_7ff0000000000000

case memory-128 bits 64
  maxpd xmm9, [rip+0x3957]  ; 66 44 0f 5f 0d 57 39 00 00
  input xmm9 0x000000000000007f_c034400000000000
  input flags CF PF SF
  input memory 0x10004520 02 00 00 00 00 00 00 00 00 c0 82 42 00 00 00 4f
  result xmm9 0x4f0000004282c000_0000000000000002
  result mxcsr 0x1f82

case fault bits 64
  maxpd xmm5, [rdx*1+0x10006fda]  ; 66 0f 5f 2c 15 da 6f 00 10
  input rdx 0x17
  input xmm5 0x42a3800080000000_7ff8000000001234
  input flags PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  maxpd xmm14, xmm4  ; 66 44 0f 5f f4
  input xmm4 0xd78d6de898901b87_fff0000000000000
  input xmm14 0x000000000000002b_42cb0000bfc00000
  input flags AF ZF DF
  input mxcsr 0x1fc0
  result xmm14 0x0000000000000000_42cb0000bfc00000

case sequence bits 64
  maxpd xmm14, [rip+0x3417]  ; 66 44 0f 5f 35 17 34 00 00
  maxpd xmm15, xmm4          ; 66 44 0f 5f fc
  input xmm14 0x96d93939cf0a0d71_ef22f434450ab9ac
  input flags ZF DF OF
  input memory 0x10003fe0 ef 29 2a c4 3c bd ca 9e 16 d4 8b 73 c2 6e a0 cd
  result xmm14 0x96d93939cf0a0d71_9ecabd3cc42a29ef

case code-32 bits 32
  maxpd xmm7, xmm6  ; 66 0f 5f fe
  input xmm6 0x1ec156f23262cab2_000000015cc27ac4
  input xmm7 0x979143b04ea51c97_416800006e97525a
  input flags PF AF
  result xmm7 0x1ec156f23262cab2_416800006e97525a
  result mxcsr 0x1f82
