; VINSERTPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vinsertps xmm15, xmm9, xmm4, 1  ; c4 63 31 21 fc 01
  input xmm4 0x4057580000000000_4f49a24df9586f31
  input xmm9 0x000000007fffffff_9087d41f4474e60f
  input flags CF PF ZF SF DF
  result xmm15 0x000000007fffffff_9087d41f00000000
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vinsertps xmm8, xmm7, [r8d+0xfbba], 0  ; 67 c4 43 41 21 80 ba fb 00 00 00
  input r8 0xcc2d83070fff46da
  input xmm7 0x8000000000000000_7223193385e8884f
  input flags CF PF AF SF DF
  input memory 0x10004296 f0 3f
  result xmm8 0x8000000000000000_722319333ff00000
  result ymm8.high 0x0000000000000000_0000000000000000

case fault bits 64
  vinsertps xmm0, xmm3, [esp-0x17], 0xff  ; 67 c4 e3 61 21 84 24 e9 ff ff ff ff
  input rsp 0xdc381c7c10007015
  input xmm3 0x8000000000000000_536b1546cc43dfee
  input flags CF PF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vinsertps xmm10, xmm15, xmm10, 0x84  ; c4 43 01 21 d2 84
  vinsertps xmm13, xmm2, xmm4, 0xb9    ; c4 63 69 21 ec b9
  input xmm10 0x4e57fb58c3b507d7_000000000000007f
  input xmm15 0xc85e465a00000001_3ff0000000000000
  input flags CF PF ZF
  result xmm10 0xc85e465a00000000_3ff00000c3b507d7
  result xmm13 0x0000000022222222_2222222200000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vinsertps xmm2, xmm2, xmm5, 1  ; c4 e3 69 21 d5 01
  input xmm2 0x4f000000e7a7f13c_7fc0123497a5e344
  input xmm5 0x746f10f69c9b02b8_0000000000000018
  input flags AF ZF SF DF OF
  result xmm2 0x4f000000e7a7f13c_7fc0123400000000
  result ymm2.high 0x0000000000000000_0000000000000000
