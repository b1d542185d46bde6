; VMOVAPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovapd xmm15, xmm8  ; c4 41 79 29 c7
  input xmm8 0x7ff0000000000000_7ff8000000001234
  input flags CF PF AF ZF
  result xmm15 0x7ff0000000000000_7ff8000000001234
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovapd ymm10, ymm7  ; c4 c1 7d 29 fa
  input xmm7 0xa2645363b77a1ffc_1f57200e0000007f
  input ymm7.high 0xdb252a8900c542f9_bf542d7f4db12009
  input flags ZF SF
  result xmm10 0xa2645363b77a1ffc_1f57200e0000007f
  result ymm10.high 0xdb252a8900c542f9_bf542d7f4db12009

case memory-128 bits 64
  vmovapd xmm7, [eax+0x6e]  ; 67 c5 f9 28 b8 6e 00 00 00
  input rax 0xc45ba86710003942
  input flags CF DF
  input memory 0x100039b0 c4 e4 2b 2d 8a cd 0e c1 38
  result xmm7 0x0000000000000038_c10ecd8a2d2be4c4
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovapd ymm14, gs:[0xce0]  ; 65 c5 7d 28 34 25 e0 0c 00 00
  input flags CF SF
  input memory 0x100040e0 88 28 14 58 ef 1c b9 4e 83 52 5e a2 d6 39 f0 af
  input memory 0x100040f0 ff ff 7f 00 00 00 c0 ff 00 00 00 80 12 84 45 2b
  result xmm14 0xaff039d6a25e5283_4eb91cef58142888
  result ymm14.high 0x2b45841280000000_ffc00000007fffff

case to-memory-128 bits 64
  vmovapd [0x10004500], xmm10  ; c5 79 29 14 25 00 45 00 10
  input xmm10 0xb6ffe92d3c5ba20c_c035e00000000000
  input flags PF AF ZF
  result memory 0x10004505 e0 35 c0 0c a2 5b 3c 2d e9 ff b6

case to-memory-256 bits 64
  vmovapd [rip+0x3878], ymm14  ; c5 7d 29 35 78 38 00 00
  input xmm14 0xa74a0b5198da59fb_5be5aaf67c3435c4
  input ymm14.high 0x3ff0000000000000_6ab2b867c5fe038b
  input flags CF PF SF
  result memory 0x10004440 c4 35 34 7c f6 aa e5 5b fb 59 da 98 51 0b 4a a7
  result memory 0x10004450 8b 03 fe c5 67 b8 b2 6a 00 00 00 00 00 00 f0 3f

case fault bits 64
  vmovapd [0x10006c80], ymm9  ; c5 7d 29 0c 25 80 6c 00 10
  input xmm9 0xc022000000000000_c28e0000bfc00000
  input ymm9.high 0x000000000000001d_c03d600000000000
  input flags ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovapd xmm9, xmm10  ; c4 41 79 28 ca
  vmovapd ymm1, ymm15  ; c4 c1 7d 28 cf
  input xmm10 0x419c1b546ba34167_9eab82d7c6d62cf0
  input flags PF AF SF DF OF
  result xmm1 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f
  result xmm9 0x419c1b546ba34167_9eab82d7c6d62cf0
  result ymm1.high 0x3f3f3f3f3f3f3f3f_3f3f3f3f3f3f3f3f
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovapd xmm5, xmm4  ; c5 f9 29 e5
  input xmm4 0xbc22df9399c1ddc9_9284414d00007fff
  input flags CF AF
  result xmm5 0xbc22df9399c1ddc9_9284414d00007fff
  result ymm5.high 0x0000000000000000_0000000000000000
