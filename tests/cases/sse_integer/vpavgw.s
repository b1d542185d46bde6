; VPAVGW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpavgw xmm6, xmm14, xmm15  ; c4 c1 09 e3 f7
  input xmm14 0x403ae00000000000_000000000000000b
  input xmm15 0x42330000c297c000_4f00000000000000
  input flags AF ZF OF
  result xmm6 0x41377000614c6000_2780000000000006
  result ymm6.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpavgw ymm1, ymm2, ymm4  ; c5 ed e3 cc
  input xmm2 0x42b58000007fffff_403bc00000000000
  input xmm4 0xf95603f84b573c73_c2904000c21a8000
  input ymm2.high 0xc0600000c29a4000_3f8000004f000000
  input ymm4.high 0x0000000000000024_3f8000007fc01234
  input flags CF PF AF ZF
  result xmm1 0x9e0641fc25eb9e39_81668000610d4000
  result ymm1.high 0x60300000614d2012_3f8000006760091a

case memory-128 bits 64
  vpavgw xmm15, xmm15, [rip+0x5f78]  ; c5 01 e3 3d 78 5f 00 00
  input xmm15 0x4032800000000000_dbf40bc457b879b3
  input flags CF PF ZF SF DF
  input memory 0x10006b40 01 00 00 00 00 00 00 00 87 a1 64 10 41 00 19 6a
  result xmm15 0x55264021083250c4_6dfa05e22bdc3cda
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpavgw ymm9, ymm6, [0x10003c80]  ; c5 4d e3 0c 25 80 3c 00 10
  input xmm6 0x097b9a49e1dca438_0000000000000001
  input ymm6.high 0x299786600070c532_a60c6181f3dedc57
  input flags AF SF
  input memory 0x10003c80 28 f6 6f 56 d5 3c 71 d3 00 00 c0 ff 00 80 27 c2
  input memory 0x10003c90 7f 6e 08 f4 63 8f 36 59 00 00 e0 c2 4f f0 2f d1
  result xmm9 0x65d18d25f0ce521c_69b91e6b2b387b15
  result ymm9.high 0x7d63bb5861a86299_7fa17872f3f3a56b

case fault bits 64
  vpavgw xmm3, xmm13, [r11*8+0x10006e1f]  ; c4 a1 11 e3 1c dd 1f 6e 00 10
  input r11 0x3c
  input xmm13 0x8e277333ffedf25e_29a227ac5072fa5a
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpavgw ymm12, ymm3, ymm11  ; c4 41 65 e3 e3
  vpavgw xmm1, xmm1, xmm3    ; c5 f1 e3 cb
  input xmm3 0xbfc0000042994000_2aeec11ba9c7fbe0
  input xmm11 0x7f8000012fac8cc0_e98b6ba084b17e3f
  input ymm3.high 0x6b1df82e13e46a80_d7b30e4bfc9735de
  input ymm11.high 0x4027800000000000_03ba1c360000007f
  input flags SF
  result xmm1 0x7071109131dd3091_2608711e65748e81
  result xmm12 0x9fa0000139236660_8a3d965e973cbd10
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x55a2bc1709f23540_6db715417e4c1b2f

case code-32 bits 32
  vpavgw xmm0, xmm1, xmm5  ; c5 f1 e3 c5
  input xmm1 0xa44b1c4c7b472076_c28f80004d88de65
  input xmm5 0x4d9240f94ae0f1bd_02d8dcf0ef7616ce
  input flags CF AF SF
  result xmm0 0x78ef2ea36314891a_62b4ae789e7f7a9a
  result ymm0.high 0x0000000000000000_0000000000000000
