; VMOVHLPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovhlps xmm1, xmm15, xmm12  ; c4 c1 00 12 cc
  input xmm12 0x00000000000000ff_0000000000000034
  input xmm15 0x41fd97946ca2179f_42bcc000bf000000
  input flags CF PF SF OF
  result xmm1 0x41fd97946ca2179f_00000000000000ff
  result ymm1.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vmovhlps xmm7, xmm1, xmm10   ; c4 c1 70 12 fa
  vmovhlps xmm11, xmm6, xmm13  ; c4 41 48 12 dd
  input xmm1 0x0000000080000000_fff0000000000000
  input xmm10 0x4034800000000000_c20a00007fc01234
  input flags CF PF AF ZF SF
  result xmm7 0x0000000080000000_4034800000000000
  result xmm11 0x2626262626262626_2d2d2d2d2d2d2d2d
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovhlps xmm7, xmm4, xmm6  ; c5 d8 12 fe
  input xmm4 0xbaa5efa362cf5eba_325a43b95e60af08
  input xmm6 0x2b54502caa7b2971_821aa68d110ef5cc
  input flags AF
  result xmm7 0xbaa5efa362cf5eba_2b54502caa7b2971
  result ymm7.high 0x0000000000000000_0000000000000000
