; VFMSUBADD231PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsubadd231ps xmm8, xmm1, xmm9  ; c4 42 71 b7 c1
  input xmm1 0xff800000c2ebc000_c051180000000000
  input xmm8 0x0c64e90342940000_bd099ec3e723d6aa
  input xmm9 0x8225d4217e74e979_000000000000002d
  input flags CF AF SF DF OF
  result xmm8 0x7f800000ff800000_3d099ec3e723d6aa
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1faa

case register-256 bits 64
  vfmsubadd231ps ymm4, ymm12, ymm5  ; c4 e2 1d b7 e5
  input xmm4 0x4034200000000000_c050480000000000
  input xmm5 0xa502f0af27580aa0_c2a94000c2140000
  input xmm12 0x3f8000007f800001_c041100000000000
  input ymm4.high 0x4218000053a9b30a_c30a55df1f5b6a8f
  input ymm5.high 0x000fffffffffffff_eb189e45a4fc24d6
  input ymm12.high 0xe8c69d7e7b64f2d2_8000000000000000
  input flags CF PF
  result xmm4 0xc03420007fc00001_4381446400000000
  result ymm4.high 0xc2180000ffffffff_430a55df1f5b6a8f
  result mxcsr 0x1fa3

case memory-128 bits 64
  vfmsubadd231ps xmm14, xmm2, [rsi*2+0x10003f0e]  ; c4 62 69 b7 34 75 0e 3f 00 10
  input rsi 0x9
  input xmm2 0x4f0000004e885b63_3811ec00ffc00000
  input xmm14 0x401c000000000000_7f800001c1d90000
  input flags CF PF AF SF OF
  input memory 0x10003f20 35 f5 fc 8a 00 00 82 41 00 00 00 00 00 00 f0 7f
  result xmm14 0x7ff0000000000000_7fc00001ffc00000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

case memory-256 bits 64
  vfmsubadd231ps ymm3, ymm1, [rax*1+0x100038b0]  ; c4 e2 75 b7 1c 05 b0 38 00 10
  input rax 0x10
  input xmm1 0xfa99ee61c1940000_42f00000bfb00000
  input xmm3 0xc059c80000000000_000fffffffffffff
  input ymm1.high 0x007fffffce9329e8_06b0ecad9e770460
  input ymm3.high 0x3912f1269191aa61_90a45e4500dc7adb
  input flags PF SF DF OF
  input memory 0x100038c0 f3 da 0d 09 72 77 6d 4d 00 80 62 c2 00 00 c0 bf
  input memory 0x100038d2 a0 3f 00 00 cd c1 e7 4f f4 b9 55 95 13 db
  result xmm3 0x7ae6e5924482f200_50de9ffbffffffff
  result ymm3.high 0xb912f126490c71e0_10a45d2a9e9a62bc
  result mxcsr 0x1fa2

case fault bits 64
  vfmsubadd231ps ymm7, ymm7, [0x10006ffc]  ; c4 e2 45 b7 3c 25 fc 6f 00 10
  input xmm7 0xd0a477c66eef2619_d211acaf92817ce9
  input ymm7.high 0x3e5e38aade3f0a02_e71f56f31425e469
  input flags CF PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsubadd231ps ymm3, ymm15, ymm5  ; c4 e2 05 b7 dd
  input xmm3 0xf5c387f4c02d0838_2de07a29e58d2e88
  input xmm5 0x11d837c4c3673368_fc3c470c5c048a74
  input xmm15 0xfc6f003d79d164fb_3aa39fd13957dde8
  input ymm3.high 0x0000000000000025_402fc00000000000
  input ymm5.high 0x930b517c7417ce4d_a937108e600f5986
  input ymm15.high 0xfc132133ffffffff_4047100000000000
  input flags ZF SF DF
  input mxcsr 0x7f80
  result xmm3 0x75c387f3fdbd1c2a_f770ad8ce58d2e87
  result ymm3.high 0x4fa023b6ffffffff_c02fc00000000000
  result mxcsr 0x7fa0

case sequence bits 64
  vfmsubadd231ps xmm5, xmm6, [rip+0x37f7]  ; c4 e2 49 b7 2d f7 37 00 00
  vfmsubadd231ps xmm13, xmm4, xmm2         ; c4 62 59 b7 ea
  input xmm5 0x0000000000000022_78862bf3bfc00000
  input xmm6 0xb65b92aea6db7915_75dd0f7802030700
  input flags AF ZF DF OF
  input memory 0x100043c0 34 00 00 00 00 00 00 00 03 d0 cc d4 ba ff a0 f6
  result xmm5 0x6d8a17033c2f96d2_f8862bf3bfc00000
  result xmm13 0xad2d2d2d2d2d2d2d_ad2d2d2d2d2d2d2d
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmsubadd231ps xmm5, xmm6, xmm7  ; c4 e2 49 b7 ef
  input xmm5 0x1135875458c816c6_4f0000007a931825
  input xmm6 0x07134590d010f8e7_4059680000000000
  input xmm7 0x000000000000002c_0000000000000018
  input flags CF AF
  result xmm5 0x9135875458c816c6_cf0000007a931825
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
