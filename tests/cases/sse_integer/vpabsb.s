; VPABSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpabsb xmm1, xmm2  ; c4 e2 79 1c ca
  input xmm2 0xbfc0000042438000_7e1673a2e27dde71
  input flags SF DF OF
  result xmm1 0x4140000042438000_7e16735e1e7d2271
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpabsb ymm2, ymm0  ; c4 e2 7d 1c d0
  input xmm0 0xe14792bb7fffffff_0fd1ab7ec1f20ee3
  input ymm0.high 0x4039600000000000_3ff0000000000000
  input flags PF ZF SF OF
  result xmm2 0x1f476e457f010101_0f2f557e3f0e0e1d
  result ymm2.high 0x4039600000000000_3f10000000000000

case memory-128 bits 64
  vpabsb xmm11, [r8*8+0x100042b0]  ; c4 22 79 1c 1c c5 b0 42 00 10
  input r8 0x14
  input flags ZF SF OF
  input memory 0x10004350 6c ae fc dc 87 ed 51 a9 66 75 28 a8 24 32 cc 19
  result xmm11 0x1934322458287566_575113792404526c
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpabsb ymm4, [0x10004680]  ; c4 e2 7d 1c 24 25 80 46 00 10
  input flags CF PF ZF OF
  input memory 0x10004680 40 66 03 4b 55 63 81 13 66 65 12 7e
  input memory 0x10004695 40 57 c0
  result xmm4 0x000000007e126566_137f63554b036640
  result ymm4.high 0x0000000000000000_4057400000000000

case fault bits 64
  vpabsb ymm11, [r10d]  ; 67 c4 42 7d 1c 9a 00 00 00 00
  input r10 0x810f49a110006fed
  input flags PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpabsb ymm3, ymm2  ; c4 e2 7d 1c da
  vpabsb xmm0, xmm0  ; c4 e2 79 1c c0
  input xmm2 0x5912e97493248249_c8c3bd594f85e14e
  input ymm2.high 0xc3c8051102f9f4e2_b55a1413ce562b52
  input flags PF SF
  result xmm3 0x591217746d247e49_383d43594f7b1f4e
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm3.high 0x3d38051102070c1e_4b5a141332562b52

case code-32 bits 32
  vpabsb xmm6, xmm2  ; c4 e2 79 1c f2
  input xmm2 0x401e800000000000_43dfc10a80000000
  input flags AF SF
  result xmm6 0x401e800000000000_43213f0a80000000
  result ymm6.high 0x0000000000000000_0000000000000000
