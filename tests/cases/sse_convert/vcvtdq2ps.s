; VCVTDQ2PS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtdq2ps xmm10, xmm13  ; c4 41 78 5b d5
  input xmm13 0x8a78a8965e3ab6f5_76c9439400008000
  input flags CF PF AF OF
  result xmm10 0xceeb0eaf4ebc756e_4eed928747000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vcvtdq2ps ymm11, ymm1  ; c5 7c 5b d9
  input xmm1 0x000000000000007f_0000000000000005
  input ymm1.high 0x884681d2e2bd015f_0000000000000020
  input flags CF PF ZF
  result xmm11 0x0000000042fe0000_0000000040a00000
  result ymm11.high 0xceef72fccdea17f5_0000000042000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vcvtdq2ps xmm11, [r8d+r8d*8+0x10004102]  ; 67 c4 01 78 5b 9c c0 02 41 00 10
  input r8 0xda7efd0c0000003e
  input flags CF ZF OF
  input memory 0x10004330 92 71 27 cf 60 7f 5d 1b 01 00 00 00 b5 5b f1 4e
  result xmm11 0x4e9de2b73f800000_4ddaebfbce43623a
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vcvtdq2ps ymm5, [ecx+0xf66c]  ; 67 c5 fc 5b a9 6c f6 00 00
  input rcx 0x74fd19400fff4234
  input flags PF AF ZF OF
  input memory 0x100038a0 01 00 00 00 00 00 f0 7f 00 00 00 00 00 00 f0 7f
  input memory 0x100038b1 c0 be c2 00 00 80 3f fc 20 67 21
  result xmm5 0x4effe00000000000_4effe0003f800000
  result ymm5.high 0x000000004e059c84_4e7e0000ce750500
  result mxcsr 0x1fa0

case fault bits 64
  vcvtdq2ps ymm4, [r14d+0x40]  ; 67 c4 c1 7c 5b a6 40 00 00 00
  input r14 0x3bcd358410006faf
  input flags PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtdq2ps ymm11, ymm2  ; c5 7c 5b da
  input xmm2 0x2674658e00000000_53ee62dceec2093b
  input ymm2.high 0x0000000000000000_007fffffc2360000
  input flags CF ZF SF OF
  input mxcsr 0x5f80
  result xmm11 0x4e19d19700000000_4ea7dcc6cd89efb6
  result ymm11.high 0x0000000000000000_4afffffece772800
  result mxcsr 0x5fa0

case sequence bits 64
  vcvtdq2ps ymm3, ymm9    ; c4 c1 7c 5b d9
  vcvtdq2ps xmm12, xmm14  ; c4 41 78 5b e6
  input xmm9 0x24e58700062b7753_0aa745ed00000001
  input ymm9.high 0x0000000000000002_981d575e392e55f9
  input flags OF
  result xmm3 0x4e13961c4cc56eea_4d2a745f3f800000
  result xmm12 0x4e38b8b94e38b8b9_4e38b8b94e38b8b9
  result ymm3.high 0x0000000040000000_cecfc5514e64b958
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vcvtdq2ps xmm7, xmm4  ; c5 f8 5b fc
  input xmm4 0xc16766f7174b4571_6fedd81dde2b75bb
  input flags CF PF DF OF
  result xmm7 0xce7a62644dba5a2c_4edfdbb0ce075229
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
