; VFMADDPS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmaddps xmm12, xmm6, xmm4, xmm1  ; c4 63 49 68 e4 10
  input xmm1 0x007fffffbfc00000_016c9fe751b52172
  input xmm4 0x677cc30caa9782c3_ade451d0ce167337
  input xmm6 0xd7e58106cdcc9e9a_1a44f57600000000
  input flags CF AF ZF DF OF

case register-256 bits 64
  vfmaddps ymm15, ymm15, ymm12, ymm12  ; c4 43 05 68 fc c0
  input xmm12 0x606470e7a657a85b_fff0000000000000
  input xmm15 0x0000000000000080_b063b6d1c2e88000
  input ymm12.high 0x0000000000000000_f93b9f78871b19fb
  input ymm15.high 0x38878da5c2d44000_7ff0000000000000
  input flags CF ZF OF

case memory-128 bits 64
  vfmaddps xmm15, xmm9, [esi-7], xmm14  ; 67 c4 63 31 68 be f9 ff ff ff e0
  input rsi 0x9b79a08110004437
  input xmm9 0xbe65b6ea7b38c7da_5ba192c1ff800000
  input xmm14 0x000000000000000d_c01b800000000000
  input flags CF AF OF
  input memory 0x10004430 ff ff ff 7f 06 6c d5 35 02 00 00 00 c5 56 7b 40

case memory-256 bits 64
  vfmaddps ymm9, ymm1, ymm10, [rip+0x39d6]  ; c4 63 f5 68 0d d6 39 00 00 a0
  input xmm1 0xc83417af00000080_c3bab8463ae0eab8
  input xmm10 0x0000000000007fff_c0b5bbf200000000
  input ymm1.high 0xb8b280aec0a90fd2_701654a19af82462
  input ymm10.high 0x0000000000000007_ee199f323e7155fa
  input flags PF SF DF OF
  input memory 0x100045a0 7f 00 00 00 00 00 00 00 12
  input memory 0x100045b1 c0 a7 42 71 73 7c d4 0e 45 93 41 a1 60 a4 da
