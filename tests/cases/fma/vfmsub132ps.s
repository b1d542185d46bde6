; VFMSUB132PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub132ps xmm1, xmm7, xmm4  ; c4 e2 41 9a cc
  input xmm1 0x8c092c8deb255913_e42f87d242a34000
  input xmm4 0x3f800000ff800000_161e5d1573ca7c2f
  input xmm7 0x000fffffffffffff_9fcea00a624f6eae
  input flags CF PF AF ZF
  result xmm1 0x8c092c8dffffffff_bad92b4d77011fb1
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmsub132ps ymm7, ymm11, ymm14  ; c4 c2 25 9a fe
  input xmm7 0x42ed80004295c000_4bb433b300000002
  input xmm11 0xbb92cd2900008000_591f0266530b4616
  input xmm14 0xf25d6099be56b015_0ff54557d7b0d5fd
  input ymm7.high 0x1de841327f7758d3_42d58000ff800000
  input ymm11.high 0x0000000000000033_7f80000100000000
  input ymm14.high 0x14f9e4128d21bf5b_ffffffffffffffff
  input flags CF ZF
  result xmm7 0xf5cd611ec17b2b01_d91f0266d30b4616
  result ymm7.high 0x00000000cd1c47c0_ffffffffffffffff
  result mxcsr 0x1fb3

case memory-128 bits 64
  vfmsub132ps xmm6, xmm7, [0x10004380]  ; c4 e2 41 9a 34 25 80 43 00 10
  input xmm6 0xefad76efa898b8e9_6cb05f9db94e8199
  input xmm7 0x7ff0000000000000_0000000000000020
  input flags CF
  input memory 0x10004386 e0 41 01
  result xmm6 0x7ff0000080000000_6f1a53a980000020
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case memory-256 bits 64
  vfmsub132ps ymm12, ymm14, [rax*1+0x100043f7]  ; c4 62 0d 9a 24 05 f7 43 00 10
  input rax 0x9
  input xmm12 0x000000007fffffff_000000000000001a
  input xmm14 0xfff8000000000000_cb27b469bd48373f
  input ymm12.high 0x5ea80f26f2e7d034_c38b51c4bc99e34c
  input ymm14.high 0x522a9f01469ed0bb_cd7a7489cfb01674
  input flags CF PF DF OF
  input memory 0x10004400 ce d1 71 3c 3d e8 ed 86 87 0f 14 b3 49 08 68 10
  input memory 0x10004410 34 12 c0 7f 00 80 01 c2 34 12 c0 7f 00 00 6f c2
  result xmm12 0xfff800007fffffff_4b27b4693d48373f
  result ymm12.high 0xe19ce6247fc01234_4d7a76bd7fc01234
  result mxcsr 0x1fa2

case fault bits 64
  vfmsub132ps ymm8, ymm0, [rip+0x6420]  ; c4 62 7d 9a 05 20 64 00 00
  input xmm0 0x7f800001c2b90000_0269ca46783b2eaf
  input xmm8 0xbb48e69511c4033f_000000000000001e
  input ymm0.high 0x4a718880c2a18000_b43228349cdf64bd
  input ymm8.high 0x000000013a966184_f1563373d40c189f
  input flags CF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub132ps ymm0, ymm13, ymm0  ; c4 e2 15 9a c0
  input xmm0 0x53daaf03f5beadd4_50cfa2af80d57af8
  input xmm13 0xf32b6cc974bd999d_8b9c5c6fb7eae8b8
  input ymm0.high 0x312f06e0bfc00000_4eeab1e50000007f
  input ymm13.high 0x0000000000000020_00000000ffffffff
  input flags CF PF
  input mxcsr 0x3f80
  result xmm0 0x732b6ccb7f7fffff_6228687e37eae8b8
  result ymm0.high 0x22ef54cc400fffff_5e5729b2ffffffff
  result mxcsr 0x3faa

case sequence bits 64
  vfmsub132ps ymm0, ymm6, ymm0   ; c4 e2 4d 9a c0
  vfmsub132ps ymm13, ymm8, ymm6  ; c4 62 3d 9a ee
  input xmm0 0x403d000000000000_0000000000000003
  input xmm6 0xa0f9f548e3852dab_45d5bdface76bc99
  input ymm0.high 0x03a9ebb4007fffff_f85ac5e341f10000
  input ymm6.high 0x2359d3046b11f868_dfceabfcc2bc8000
  input flags PF AF ZF
  result xmm0 0x410b890063852dab_c5d5bdfa4e76bc99
  result xmm13 0xa8282828d1342eba_33909719bc26e8fe
  result ymm0.high 0xa359d304eb11f868_7f800000447a7100
  result ymm13.high 0xb838383868d7cea0_dd98c669c08b57f4
  result mxcsr 0x1faa

case code-32 bits 32
  vfmsub132ps xmm7, xmm3, xmm1  ; c4 e2 61 9a f9
  input xmm1 0x073d36458abdb12f_c2378000ffc00000
  input xmm3 0x7ff0000000000001_00000000000000ff
  input xmm7 0x000000004f000000_f6b217fa00000000
  input flags CF PF AF SF DF OF
  result xmm7 0x7ff000009a3db12f_797f505fffc00000
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
