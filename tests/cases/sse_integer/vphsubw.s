; VPHSUBW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vphsubw xmm1, xmm5, xmm6  ; c4 e2 51 05 ce
  input xmm5 0x9eede97aa0c476d7_c938c94569b18fed
  input xmm6 0x800000007f800000_5bcdd381f0d4f3c0
  input flags CF PF AF
  result xmm1 0x8000808077b402ec_4a8dd613000d263c
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vphsubw ymm11, ymm6, ymm13  ; c4 42 4d 05 dd
  input xmm6 0x0000000000000013_41e0000000000000
  input xmm13 0x9c667a0d3aa8581e_0000000000000006
  input ymm6.high 0x7fffffffffffffff_0000000000000001
  input ymm13.high 0x39025b7331838f7f_3fd00000007fffff
  input flags PF ZF
  result xmm11 0xdda71d7600000006_00000013be200000
  result ymm11.high 0x22715dfcc030ff80_8000000000000001

case memory-128 bits 64
  vphsubw xmm15, xmm5, [r8d]  ; 67 c4 42 51 05 b8 00 00 00 00
  input r8 0xb26c3c3310004510
  input xmm5 0xa2453ea3007fffff_4d81b29cf4f8db62
  input flags PF ZF
  input memory 0x10004511 80 09 c2 39 ba 5b fb 00 00 94 42 01 00 80 7f
  result xmm15 0x8081bd6cbedebdf7_9c5eff80651be66a
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vphsubw ymm4, ymm9, [rip+0x5df7]  ; c4 e2 35 05 25 f7 5d 00 00
  input xmm9 0x6a787496c9c75521_c05b380000000000
  input ymm9.high 0x33576742ffffffff_c4e71f2e00008000
  input flags PF ZF SF DF
  input memory 0x100069c0 a7 33 e7 ed f9 89 f9 7a 00 c0 b5 c2 fe b5 b2 45
  input memory 0x100069d0 12 00 00 00 00 00 00 00 11
  result xmm4 0x704cfd4b0f0045c0_0a1e8b5a77a50000
  result ymm4.high 0x0000001100000012_33eb00005a478000

case fault bits 64
  vphsubw ymm3, ymm1, [r8d+r9d]  ; 67 c4 82 75 05 9c 08 00 00 00 00
  input r8 0x48c2134d10006ff7
  input r9 0x48c2134dfffffff0
  input xmm1 0x8b493fd8ee8adb24_7fc0123480000000
  input ymm1.high 0xd81fc0493f1bbd87_e391b20fc6a69d14
  input flags CF PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vphsubw xmm1, xmm15, xmm6  ; c4 e2 01 05 ce
  vphsubw ymm8, ymm3, ymm12  ; c4 42 65 05 c4
  input xmm6 0x418c1c4f3866a149_c049900000000000
  input xmm15 0x7fc01234c27b0000_7ff0000000000001
  input flags PF SF
  result xmm1 0xdac368e3cfb70000_92743d8580100001
  result xmm8 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vphsubw xmm7, xmm1, xmm2  ; c4 e2 71 05 fa
  input xmm1 0xc6502497a2c01abf_0000000000000037
  input xmm2 0x310f5534c28b8000_fff0000000000000
  input flags CF PF SF OF
  result xmm7 0x2425bd7500100000_5e4777ff00000037
  result ymm7.high 0x0000000000000000_0000000000000000
