; VFMADDSUB213PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmaddsub213pd xmm5, xmm1, xmm2  ; c4 e2 f1 a6 ea
  input xmm1 0x81583387adffd7d3_7ff8000000001234
  input xmm2 0x420100001d58d2f7_000fffffffffffff
  input xmm5 0x5d7f15b5519140a4_5a1642b8759861ab
  input flags CF OF
  result xmm5 0x420100001d58d2f7_7ff8000000001234
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfmaddsub213pd ymm13, ymm13, ymm7  ; c4 62 95 a6 ef
  input xmm7 0x0000000000000030_4048763900000000
  input xmm13 0x421c8000c2e44000_0fd8512700000080
  input ymm7.high 0x3f800000bfc00000_0000000000000000
  input ymm13.high 0x0000000000000011_42b28000ee4dc3da
  input flags CF PF AF ZF SF DF OF
  result xmm13 0x444962015b2696a3_c048763900000000
  result ymm13.high 0x3f800000bfc00000_457564022713e2c5
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmaddsub213pd xmm6, xmm8, [rdx*4+0x10006600]  ; c4 e2 b9 a6 34 95 00 66 00 10
  input rdx 0x20
  input xmm6 0x0000000000000002_d076e53005889199
  input xmm8 0x137e1b6342068000_4053480000000000
  input flags CF PF AF ZF SF
  input memory 0x10006680 bd 00 97 14 72 56 29 e4 00 00 00 00 00 58 57 40
  result xmm6 0x4057580000000000_64295672149700bd
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfmaddsub213pd ymm10, ymm10, [r9*2+0x10004396]  ; c4 22 ad a6 14 4d 96 43 00 10
  input r9 0x35
  input xmm10 0x3fd8000000000000_c66e9279bce1bdc7
  input ymm10.high 0xf50c39c3d95a76d4_0000000000000031
  input flags CF AF SF OF
  input memory 0x10004400 1e bd c7 c3 70 56 90 1d d3 e9 44 49 74 58 a1 39
  input memory 0x10004415 a8 51 c0 00 00 c0 ff 00 80 a7 c2
  result xmm10 0x3fc2000000000000_4ced3542bad1f07f
  result ymm10.high 0x7ff0000000000000_4051a80000000000
  result mxcsr 0x1faa

case fault bits 64
  vfmaddsub213pd ymm2, ymm5, [rip+0x642a]  ; c4 e2 d5 a6 15 2a 64 00 00
  input xmm2 0x000000000000002f_4f0000007f800000
  input xmm5 0x4b42ad76548364d2_000000000000001e
  input ymm2.high 0xcff85382f87be641_54a4e5c209ccc07b
  input ymm5.high 0x87c77c4bce816fdd_0000000000000015
  input flags CF PF AF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmaddsub213pd ymm6, ymm7, ymm5  ; c4 e2 c5 a6 f5
  input xmm5 0x7ff8000000001234_734d26c286fdf5fe
  input xmm6 0x00000000ffffffff_1d75682cffffffff
  input xmm7 0x501ebcd1d29feb78_000000000000000b
  input ymm5.high 0x871228cb3450d54b_0000000000000000
  input ymm6.high 0x3e4e80393117e2cd_c021400000000000
  input ymm7.high 0xbff8000000000000_ad57ab267b34b037
  input flags PF ZF SF OF
  input mxcsr 0x7f80
  result xmm6 0x7ff8000000001234_f34d26c286fdf5fd
  result ymm6.high 0xbe56e02ae4d1ea19_2d8984857cd4cdfb
  result mxcsr 0x7fa2

case sequence bits 64
  vfmaddsub213pd ymm2, ymm14, [r13d+r10d-0x48]  ; 67 c4 82 8d a6 94 15 b8 ff ff ff
  vfmaddsub213pd xmm3, xmm3, xmm2               ; c4 e2 e1 a6 da
  input r10 0x1df90ea800000003
  input r13 0x1df90ea810003ea5
  input xmm2 0x7f8000007fc01234_8bbfafd17955581f
  input xmm14 0xc05f400000000000_7ff0000000000001
  input ymm2.high 0x000000007fffffff_7fffffffffffffff
  input ymm14.high 0x7f8000012363e3a1_fdfc9edc42af0000
  input flags PF AF ZF SF OF
  input memory 0x10003e60 44 1a 31 32 f9 78 1b ed 00 00 00 00 7f 74 17 3a
  input memory 0x10003e70 26 00 00 00 00 00 00 00 c7 13 b8 05 00 00 2c 41
  result xmm2 0xffef4000f983238e_7ff8000000000001
  result xmm3 0xffef4000f983238e_7ff8000000000001
  result ymm2.high 0x412c000005b81447_7fffffffffffffff
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa3

case code-32 bits 32
  vfmaddsub213pd xmm4, xmm1, xmm1  ; c4 e2 f1 a6 e1
  input xmm1 0x9abafe59e02c2ab2_7ff0000000000001
  input xmm4 0xffffffffffffffff_d7ca97e466002b78
  input flags CF AF SF
  result xmm4 0xffffffffffffffff_7ff8000000000001
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81
