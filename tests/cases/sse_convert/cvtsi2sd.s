; CVTSI2SD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-32 bits 64
  cvtsi2sd xmm3, ebx  ; f2 0f 2a db
  input rbx 0x5482bb9019dba419
  input xmm3 0xfff0000000000000_6843a317c70fd3ce
  input flags ZF SF DF
  result xmm3 0xfff0000000000000_41b9dba419000000

case register-128-64 bits 64
  cvtsi2sd xmm12, r8  ; f2 4d 0f 2a e0
  input r8 0x8bafae5200000000
  input xmm12 0xa28bdf53eba188c8_0ab66a5fa64b54c7
  input flags ZF SF
  result xmm12 0xa28bdf53eba188c8_c3dd14146b800000

case memory-128-32 bits 64
  cvtsi2sd xmm8, dword ptr [rcx*2+0x10003abe]  ; f2 44 0f 2a 04 4d be 3a 00 10
  input rcx 0x35
  input xmm8 0x765bc54a2c47eb4e_ffc0000000000000
  input flags DF
  input memory 0x10003b28 01
  result xmm8 0x765bc54a2c47eb4e_3ff0000000000000

case memory-128-64 bits 64
  cvtsi2sd xmm13, qword ptr [0x1000443c]  ; f2 4c 0f 2a 2c 25 3c 44 00 10
  input xmm13 0x1560b6effc8874b9_c053500000000000
  input flags AF SF OF
  input memory 0x10004440 46 b1 5b 8e
  result xmm13 0x1560b6effc8874b9_c3dc6913ae800000

case exceptions bits 64
  cvtsi2sd xmm8, rbx  ; f2 4c 0f 2a c3
  input rbx 0x9ad8e568ffffffff
  input xmm8 0xbe779abb7fc01234_ffffffffffffffff
  input flags CF ZF SF OF
  result xmm8 0xbe779abb7fc01234_c3d949c6a5c00000
  result mxcsr 0x1fa0

case fault bits 64
  cvtsi2sd xmm15, qword ptr [r13d-0x72]  ; 67 f2 4d 0f 2a bd 8e ff ff ff
  input r13 0x4e3ca5f610007072
  input xmm15 0x000000000000001a_fff8000000000000
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtsi2sd xmm9, rbp  ; f2 4c 0f 2a cd
  input rbp 0xe1c69296562aa54
  input xmm9 0x7ff0000000000000_a241ffdaa377cb4a
  input flags PF AF SF
  input mxcsr 0x7f80
  result xmm9 0x7ff0000000000000_43ac38d252cac554
  result mxcsr 0x7fa0

case sequence bits 64
  cvtsi2sd xmm5, r10d  ; f2 41 0f 2a ea
  cvtsi2sd xmm9, rdi   ; f2 4c 0f 2a cf
  input r10 0x0
  input xmm5 0x32b089a340380000_0000000000000010
  input flags CF PF AF SF DF OF
  result xmm5 0x32b089a340380000_0000000000000000
  result xmm9 0x2929292929292929_43b7171717171717
  result mxcsr 0x1fa0

case code-32 bits 32
  cvtsi2sd xmm5, esi  ; f2 0f 2a ee
  input rsi 0xbeb576b4
  input xmm5 0x6778363f96f5c506_c039600000000000
  input flags CF PF DF
  result xmm5 0x6778363f96f5c506_c1d052a253000000
