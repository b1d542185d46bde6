; VPSUBSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsubsw xmm15, xmm3, xmm12  ; c4 41 61 e9 fc
  input xmm3 0x4032c00000000000_ee6ca4ca0000007f
  input xmm12 0xb100512766ebcc1d_0000000000000018
  input flags PF AF ZF SF OF
  result xmm15 0x7fff8000991533e3_ee6ca4ca00000067
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsubsw ymm12, ymm6, ymm8  ; c4 41 4d e9 e0
  input xmm6 0x4059180000000000_0000000000000030
  input xmm8 0x007fffff7fc01234_89f26be2eb3db5ae
  input ymm6.high 0xbe3c5753e5909032_000fffffffffffff
  input ymm8.high 0x4bc2d72fd8e99ee2_0000000000000026
  input flags PF AF SF
  result xmm12 0x3fda18018040edcc_760e941e14c34a82
  result ymm12.high 0x80007fff0ca7f150_000fffffffffffd9

case memory-256 bits 64
  vpsubsw ymm12, ymm0, [0x10003c20]  ; c5 7d e9 24 25 20 3c 00 10
  input xmm0 0x946fb5714117c887_bfc000005662337f
  input ymm0.high 0x4267800042640000_313273b023e85ceb
  input flags AF SF DF OF
  input memory 0x10003c20 ff ff ff 7f 77 97 70 6d cc 90 50 a8 66 90 c6 80
  input memory 0x10003c35 58 59 40 db 8d bc 61 b1 83 85 47
  result xmm12 0x13a9250b7fff37bb_80006889d6633380
  result ymm12.high 0xfae2fc4fe0a87225_f0d91bb023e85ceb

case sequence bits 64
  vpsubsw ymm4, ymm9, ymm13  ; c4 c1 35 e9 e5
  vpsubsw ymm14, ymm8, ymm5  ; c5 3d e9 f5
  input xmm9 0xe6ab075342248000_6b1681da6f1fcf26
  input xmm13 0x0000000000000080_c054e80000000000
  input ymm9.high 0x002af9206da036c6_42098000c1e00000
  input ymm13.high 0x42b8400042f24000_3385e3cf424fb6dd
  input flags AF ZF OF
  result xmm4 0xe6ab075342248000_7fff99da6f1fcf26
  result xmm14 0x0303030303030303_0303030303030303
  result ymm4.high 0xbd72b9202aaef6c6_0e849c3180004923
  result ymm14.high 0x0303030303030303_0303030303030303

case code-32 bits 32
  vpsubsw xmm4, xmm2, xmm6  ; c5 e9 e9 e6
  input xmm2 0xea1f7d7900000001_edde602c1ae9b8ff
  input xmm6 0x27870ab3f0da8bcc_5d341c87c376af2d
  input flags PF AF ZF SF OF
  result xmm4 0xc29872c60f267435_90aa43a5577309d2
  result ymm4.high 0x0000000000000000_0000000000000000
