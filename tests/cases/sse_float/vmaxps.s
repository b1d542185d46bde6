; VMAXPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmaxps xmm6, xmm7, xmm5  ; c5 c0 5f f5
  input xmm5 0xd370328fbae014b9_f334603d0000007f
  input xmm7 0x7f800000a8104cda_c2ec4ee4c1540000
  input flags PF AF ZF DF
  result xmm6 0x7f800000a8104cda_c2ec4ee40000007f
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case register-256 bits 64
  vmaxps ymm9, ymm12, ymm11  ; c4 41 1c 5f cb
  input xmm11 0xbff8000000000000_a6c1693b83b6e7d9
  input xmm12 0x996c35c1da8d7cbf_57ae5817f58ce97c
  input ymm11.high 0x85639859268cfe29_c2500000ee92a9df
  input ymm12.high 0x0000000000000024_c978e27680000000
  input flags OF
  result xmm9 0x996c35c100000000_57ae581783b6e7d9
  result ymm9.high 0x00000000268cfe29_c250000080000000
  result mxcsr 0x1f82

case memory-128 bits 64
  vmaxps xmm7, xmm6, [r14*2+0x10003c54]  ; c4 a1 48 5f 3c 75 54 3c 00 10
  input r14 0x3e
  input xmm6 0x459a6e35c0a4fc86_a2d926b2340d20a7
  input flags AF ZF OF
  input memory 0x10003cd0 9e 1d b1 19 ef d7 45 7d 00 80 83 c2 46 b3 fa d0
  result xmm7 0x459a6e35c0a4fc86_7d45d7ef340d20a7
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmaxps ymm6, ymm15, [rip+0x32b8]  ; c5 84 5f 35 b8 32 00 00
  input xmm15 0x42b880009bef0e04_c991c154a6dd12b4
  input ymm15.high 0x0000000000000000_06801523c0d40000
  input flags CF AF SF OF
  input memory 0x10003e80 76 9a 79 62 00 00 80 3f 14
  input memory 0x10003e92 c0 bf 00 00 00 00 b2 64 83 76 05 c8 c8 ae
  result xmm6 0x42b8800000000014_3f80000062799a76
  result ymm6.high 0x00000000768364b2_06801523bfc00000
  result mxcsr 0x1f82

case fault bits 64
  vmaxps ymm14, ymm0, [esi+r14d+0x4f]  ; 67 c4 21 7c 5f b4 36 4f 00 00 00
  input rsi 0x24cba5c10006f87
  input r14 0x24cba5c00000017
  input xmm0 0xa4441ea2c20b0000_c61257894f000000
  input ymm0.high 0x7f800000ff800000_7ff0000000000000
  input flags PF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vmaxps xmm10, xmm4, xmm8  ; c4 41 58 5f d0
  input xmm4 0xbe59d64b3abb95e0_bfd8000000000000
  input xmm8 0x0f8ce9b6d918d480_0000000000000007
  input flags CF AF ZF SF OF
  input mxcsr 0x9fc0
  result xmm10 0x0f8ce9b63abb95e0_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vmaxps ymm0, ymm11, ymm1   ; c5 a4 5f c1
  vmaxps xmm15, xmm12, xmm5  ; c5 18 5f fd
  input xmm1 0x405bb80000000000_7ff8000000001234
  input xmm11 0x000000000000003e_000000000000000f
  input ymm1.high 0x8f50b70069049062_b7f6b380cfdff29b
  input ymm11.high 0xcdfb198c0ee97311_c1a40000c2d54000
  input flags CF PF SF
  result xmm0 0x405bb8000000003e_7ff8000000001234
  result xmm15 0x2c2c2c2c2c2c2c2c_2c2c2c2c2c2c2c2c
  result ymm0.high 0x8f50b70069049062_b7f6b380c2d54000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f83

case code-32 bits 32
  vmaxps xmm2, xmm7, xmm4  ; c5 c0 5f d4
  input xmm4 0x67edbe492cadfa74_c2c9c0007f800000
  input xmm7 0x000000000000007f_7f8000007c01a9c0
  input flags ZF
  result xmm2 0x67edbe492cadfa74_7f8000007f800000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82
