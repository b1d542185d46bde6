; VBLENDPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vblendps xmm6, xmm12, xmm9, 0xff  ; c4 c3 19 0c f1 ff
  input xmm9 0x0000000000000000_6180bd0f2577df6e
  input xmm12 0x73bf577100000002_3b956e91ca0cf83a
  input flags CF AF OF
  result xmm6 0x0000000000000000_6180bd0f2577df6e
  result ymm6.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vblendps ymm8, ymm12, ymm7, 0xff  ; c4 63 1d 0c c7 ff
  input xmm7 0x0000000000000002_4038000000000000
  input xmm12 0x405dd00000000000_7931116a80000000
  input ymm7.high 0xff800000ffc00000_c04c000000000000
  input ymm12.high 0x7ff8000000001234_429e4000c23f8000
  input flags CF ZF DF OF
  result xmm8 0x0000000000000002_4038000000000000
  result ymm8.high 0xff800000ffc00000_c04c000000000000

case memory-128-immediate bits 64
  vblendps xmm5, xmm9, [rip+0x3b86], 0  ; c4 e3 31 0c 2d 86 3b 00 00 00
  input xmm9 0xff7618b9a6eaa33b_000fffffffffffff
  input flags PF ZF SF OF
  input memory 0x10004752 c0 bf 48 58 25 7e 00 00 80 ff 00 00 d1 42
  result xmm5 0xff7618b9a6eaa33b_000fffffffffffff
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vblendps ymm3, ymm3, [r15d*8+0x10006410], 6  ; 67 c4 a3 65 0c 1c fd 10 64 00 10 06
  input r15 0x2964d61a00000006
  input xmm3 0x0000000100000001_94c32c6acbe01604
  input ymm3.high 0xbe7f599ea2aec441_b4d79cf20c0c31a2
  input flags CF PF ZF SF DF OF
  input memory 0x10006440 ca 0e c1 dc 22 5d 9a 79 00 00 00 00 00 78 55 40
  input memory 0x10006450 a8 fa 5e f8 4a c9 4d 6d 00 00 00 00 00 f0 49 c0
  result xmm3 0x0000000100000000_799a5d22cbe01604

case fault bits 64
  vblendps ymm10, ymm13, [rip+0x6436], 0xff  ; c4 63 15 0c 15 36 64 00 00 ff
  input xmm13 0x3ebd6c2a41560000_4047e00000000000
  input ymm13.high 0x8ff698a1c6c513f3_ff8000009016df14
  input flags PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vblendps ymm5, ymm7, ymm12, 0xff  ; c4 c3 45 0c ec ff
  vblendps xmm3, xmm3, xmm11, 0xfd  ; c4 c3 61 0c db fd
  input xmm7 0x0000000000000010_7ff0000000000000
  input xmm12 0x0c01a7fa42460000_c2f1c000ae660307
  input ymm7.high 0xbdc812302a8db4bb_7ff0000000000001
  input ymm12.high 0x23dbdd5a00000002_db5e56d700000001
  input flags CF DF
  result xmm3 0x2b2b2b2b2b2b2b2b_232323232b2b2b2b
  result xmm5 0x0c01a7fa42460000_c2f1c000ae660307
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x23dbdd5a00000002_db5e56d700000001

case code-32 bits 32
  vblendps xmm4, xmm1, xmm5, 0x1c  ; c4 e3 71 0c e5 1c
  input xmm1 0x88c12c7433531d11_f0f223044888aa02
  input xmm5 0x4254800000000001_31c649b100008000
  input flags PF AF ZF OF
  result xmm4 0x4254800000000001_f0f223044888aa02
  result ymm4.high 0x0000000000000000_0000000000000000
