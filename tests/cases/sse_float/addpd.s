; ADDPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  addpd xmm15, xmm2  ; 66 44 0f 58 fa
  input xmm2 0xa108f7ff812224f4_7fffffffffffffff
  input xmm15 0xc050700000000000_316cf54152441e14
  input flags CF PF AF ZF SF DF
  result xmm15 0xc050700000000000_7fffffffffffffff
  result mxcsr 0x1fa0

case memory-128 bits 64
  addpd xmm5, [r9d+0xc442]  ; 67 66 41 0f 58 a9 42 c4 00 00
  input r9 0xaf59e32d0fff7d9e
  input xmm5 0x42ea4000c2e6c000_000000000000007f
  input flags CF AF
  input memory 0x100041e0 01 00 00 00 00 00 00 00 e8 35 88 5f 8e 65 ae 9c
  result xmm5 0x42ea4000c2e6c000_0000000000000080
  result mxcsr 0x1fa2

case fault bits 64
  addpd xmm9, [rip+0x642a]  ; 66 44 0f 58 0d 2a 64 00 00
  input xmm9 0xf6aa7d1e3f22af72_3ff0000000000000
  input flags CF PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  addpd xmm0, gs:[rsi*4+0x86c]  ; 65 66 0f 58 04 b5 6c 08 00 00
  input rsi 0x2d
  input xmm0 0xc285c00042608000_7ff0000000000001
  input flags CF ZF SF OF
  input mxcsr 0x7f80
  input memory 0x10003d23 80 19 bf 82 57 01 00 00 00 b1 b1 37 5b
  result xmm0 0x5b37b1b100000000_7ff8000000000001
  result mxcsr 0x7fa1

case sequence bits 64
  addpd xmm0, [ebx+esi*4+0xf868]  ; 67 66 0f 58 84 b3 68 f8 00 00
  addpd xmm6, xmm15               ; 66 41 0f 58 f7
  input rbx 0xa5b51dff0fff4ca4
  input rsi 0xa5b51dff00000001
  input xmm0 0x000000000000002c_0000000000000021
  input flags CF PF ZF DF OF
  input memory 0x10004510 66 77 96 83 25 8a 13 54 00 00 00 4f d9 ad ac 62
  result xmm0 0x62acadd94f000000_54138a2583967766
  result xmm6 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f
  result mxcsr 0x1fa2

case code-32 bits 32
  addpd xmm6, xmm4  ; 66 0f 58 f4
  input xmm4 0x9d4841873a17b540_1a46b5f2473a9111
  input xmm6 0x427c800042200000_bfc00000424a8000
  input flags AF SF OF
  result mxcsr 0x1fa0
