; VFMSUBPD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmsubpd xmm6, xmm8, xmm9, xmm8  ; c4 c3 b9 6d f0 90
  input xmm8 0x9d95a67300000001_c040400000000000
  input xmm9 0x0000000000000000_4057e00000000000
  input flags CF PF AF ZF SF OF

case register-256 bits 64
  vfmsubpd ymm1, ymm10, ymm6, ymm8  ; c4 e3 2d 6d ce 80
  input xmm6 0x8000000000000000_50c6886b45f74e1e
  input xmm8 0x43762f2f1f0fa478_c23c80007f800000
  input xmm10 0xde707b3c57023bec_00000000ffffffff
  input ymm6.high 0xa45e939eca066029_c8ba57d2affcc82a
  input ymm8.high 0x7a77c2a21a6f5e5d_468e84266daa8627
  input ymm10.high 0xc182416e7fffffff_29a19c28ffc00000
  input flags PF ZF

case memory-128 bits 64
  vfmsubpd xmm6, xmm11, [rip+0x2fe6], xmm4  ; c4 e3 21 6d 35 e6 2f 00 00 40
  input xmm4 0x1b196534a38871a6_248f5d329d2ea5be
  input xmm11 0x8000000000000000_b3ca45d2d99e43f5
  input flags PF AF ZF SF OF
  input memory 0x10003bb0 1e 00 00 00 00 00 00 00 30 f0 2c 90 20 6e a0 67

case memory-256 bits 64
  vfmsubpd ymm12, ymm3, [rax*2+0x10004064], ymm9  ; c4 63 65 6d 24 45 64 40 00 10 90
  input rax 0x2e
  input xmm3 0x57c8b7c6a9e74bde_2b2967ca3699f9f3
  input xmm9 0xe29ff9aff9b5680e_bc7f880e6d460820
  input ymm3.high 0x3ff0000000000000_c2e20000e0684292
  input ymm9.high 0x42ba8000528333c0_f690239eb23fc65f
  input flags CF ZF DF
  input memory 0x100040c0 01 00 00 00 00 00 c0 bf 00 00 00 00 00 00 20 c0
  input memory 0x100040d0 1b 40 82 10 f4 a3 30 e4 00 80 f2 c2 00 00 00 4f
