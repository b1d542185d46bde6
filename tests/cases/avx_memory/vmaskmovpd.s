; VMASKMOVPD: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vmaskmovpd xmm4, xmm4, [r8d]  ; 67 c4 c2 59 2d a0 00 00 00 00
  input r8 0xc7a9ba14100044a0
  input xmm4 0x40c40000ffc00000_ffc0000080000000
  input flags ZF SF OF
  input memory 0x100044a0 34 c0 e3 be a7 d1 6a 6d
  result xmm4 0x0000000000000000_6d6ad1a7bee3c034
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmaskmovpd ymm0, ymm12, gs:[0x800]  ; 65 c4 e2 1d 2d 04 25 00 08 00 00
  input xmm12 0xaf1d3b3ba382f9c8_2f30fb927fffffff
  input ymm12.high 0x10b8242342b30000_44936f1fba9217d2
  input flags CF PF AF DF OF
  input memory 0x10003c08 72 85 46 b4 31 07 76 97
  result xmm0 0x97760731b4468572_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case to-memory-128 bits 64
  vmaskmovpd [rip+0x3607], xmm5, xmm9  ; c4 62 51 2f 0d 07 36 00 00
  input xmm5 0x07081011ca6f926f_8000000000000000
  input xmm9 0x0000000080000000_661af279f9d4cbae
  input flags PF OF
  result memory 0x100041d0 ae cb d4 f9 79 f2 1a 66

case to-memory-256 bits 64
  vmaskmovpd [0x10004240], ymm1, ymm0  ; 67 c4 e2 75 2f 04 25 40 42 00 10
  input xmm0 0xc055700000000000_42be4000ffc00000
  input xmm1 0xfff0000000000000_41e0000000000000
  input ymm0.high 0x7fc0123447bae7a6_2f940ed492d88282
  input ymm1.high 0xc052e00000000000_2d33d6e1f3073a3e
  input flags CF PF
  result memory 0x1000424d 70 55 c0 00 00 00 00 00 00 00 00 a6 e7 ba 47 34
  result memory 0x1000425d 12 c0 7f

case fault bits 64
  vmaskmovpd [r15d+0x5e], ymm3, ymm12  ; 67 c4 42 65 2f a7 5e 00 00 00
  input r15 0xdb73942b10006f90
  input xmm3 0x2f16733a41560000_ff159fc5469bbe90
  input xmm12 0x9b2dc56107dd94aa_c08acd2ac9eaed27
  input ymm3.high 0xad69f32f5cd6b376_b91f8f8b80000000
  input ymm12.high 0x4053300000000000_50f7b0bdafc2e8cc
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmaskmovpd [rip+0x2f27], xmm8, xmm15  ; c4 62 39 2f 3d 27 2f 00 00
  vmaskmovpd [rip+0x2f27], xmm8, xmm15  ; c4 62 39 2f 3d 27 2f 00 00
  input xmm8 0x000000000000007f_000000000000007f
  input xmm15 0x6e15fc452ce5ac95_c2ae8000ffc00000
  input flags PF
  result unchanged

case code-32 bits 32
  vmaskmovpd xmm3, xmm7, [edx-0xe9c0]  ; c4 e2 41 2d 9a 40 16 ff ff
  input rdx 0x10012bf0
  input xmm7 0x007fffff42974000_8bcb00f000000001
  input flags ZF SF
  input memory 0x10004230 a4 f0 ff 3e dd 47 e2 2e
  result xmm3 0x0000000000000000_2ee247dd3efff0a4
  result ymm3.high 0x0000000000000000_0000000000000000
