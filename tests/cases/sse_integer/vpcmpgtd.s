; VPCMPGTD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpcmpgtd xmm4, xmm3, xmm3  ; c5 e1 66 e3
  input xmm3 0xf0c4145cf2885ca3_6333a13c3f800000
  input flags AF ZF DF OF
  result xmm4 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpcmpgtd ymm6, ymm10, ymm2  ; c5 ad 66 f2
  input xmm2 0x0000000000000010_fff8000000000000
  input xmm10 0x42d54000c17a0000_0000000000000005
  input ymm2.high 0x687033b5428d8000_c05caf83bb5b59b8
  input ymm10.high 0x21bdc304beee07f4_6d5372e70d46548a
  input flags CF PF ZF SF OF
  result xmm6 0xffffffff00000000_ffffffffffffffff
  result ymm6.high 0x0000000000000000_ffffffffffffffff

case memory-128 bits 64
  vpcmpgtd xmm9, xmm2, [r10d-0x71]  ; 67 c4 41 69 66 8a 8f ff ff ff
  input r10 0x31f5969a100067b1
  input xmm2 0x4c689ee5f08adf99_0000000000000038
  input flags CF AF SF
  input memory 0x10006740 ff ff ff ff f0 29 b2 59 06 20 c4 3e 00 80 c2 42
  result xmm9 0xffffffff00000000_00000000ffffffff
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpcmpgtd ymm3, ymm6, [r13d*1+0x10004738]  ; 67 c4 a1 4d 66 1c 2d 38 47 00 10
  input r13 0x45f943e400000008
  input xmm6 0xffc00000ff800000_8e8395876fb430a2
  input ymm6.high 0xc09e36145b3dd110_bd9f7d5792ed67df
  input flags ZF SF DF
  input memory 0x10004745 90 4c c0 d5 fe 62 ad 00 80 55 42 2c
  input memory 0x10004758 56 12 44 fa 00 00 80 7f
  result xmm3 0x00000000ffffffff_00000000ffffffff
  result ymm3.high 0x00000000ffffffff_0000000000000000

case fault bits 64
  vpcmpgtd xmm14, xmm8, [rip+0x6435]  ; c5 39 66 35 35 64 00 00
  input xmm8 0x48901a29f7749147_c0f80000c2038000
  input flags CF AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpgtd xmm5, xmm14, [0x100064c0]  ; c5 89 66 2c 25 c0 64 00 10
  vpcmpgtd ymm4, ymm3, ymm6           ; c5 e5 66 e6
  input xmm14 0x7ff0000000000001_7f800001411c0000
  input flags CF PF AF ZF DF OF
  input memory 0x100064c5 30 50 40 63 5a c2 d0 00 00 00 c2
  result xmm4 0x0000000000000000_0000000000000000
  result xmm5 0xffffffffffffffff_ffffffffffffffff
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpcmpgtd xmm3, xmm4, xmm6  ; c5 d9 66 de
  input xmm4 0x702654ff74edcb77_14f23392b9a76178
  input xmm6 0x0000000000007fff_0000000000000002
  input flags AF ZF
  result xmm3 0xffffffffffffffff_ffffffff00000000
  result ymm3.high 0x0000000000000000_0000000000000000
