; ADDSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  addsd xmm10, xmm10  ; f2 45 0f 58 d2
  input xmm10 0x0bf652d900000000_42e60000c1ed0000
  input flags ZF SF OF
  result xmm10 0x0bf652d900000000_42f60000c1ed0000

case memory-128-64 bits 64
  addsd xmm4, [rip+0x3019]  ; f2 0f 58 25 19 30 00 00
  input xmm4 0x000000000000001f_33919136007fffff
  input flags ZF SF
  input memory 0x10003be1 7f 00 00 90 6b 0c c0 9d
  result mxcsr 0x1fa0

case fault bits 64
  addsd xmm10, [0x10006ffe]  ; f2 44 0f 58 14 25 fe 6f 00 10
  input xmm10 0x9911434adc7081d3_a676e863a11a4255
  input flags CF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  addsd xmm1, [eax+ecx*2]  ; 67 f2 0f 58 8c 48 00 00 00 00
  input rax 0xa63d6e6310003fb8
  input rcx 0xa63d6e6300000008
  input xmm1 0x405ce80000000000_42ccc000bfc00000
  input flags CF AF DF OF
  input mxcsr 0x7f80
  input memory 0x10003fc8 99 ee 68 e6 00 40 9c 42
  result xmm1 0x405ce80000000000_42d024006e468ee9
  result mxcsr 0x7fa0

case sequence bits 64
  addsd xmm15, [rip+0x3ba7]  ; f2 44 0f 58 3d a7 3b 00 00
  addsd xmm6, xmm10          ; f2 41 0f 58 f2
  input xmm15 0xffffffffffffffff_24a4a5da66cd46df
  input flags CF AF ZF SF DF
  input memory 0x10004770 ff ff ff ff ff ff 0f
  result xmm6 0x2626262626262626_2a2a2a2a2a2a2a2a
  result mxcsr 0x1fa2

case code-32 bits 32
  addsd xmm4, xmm7  ; f2 0f 58 e7
  input xmm4 0xe56f892eab5d00b2_e49a13ff373a52ef
  input xmm7 0x42e60000b99e6c7e_1319c6b542a8c000
  input flags CF AF ZF SF OF
  result mxcsr 0x1fa0
