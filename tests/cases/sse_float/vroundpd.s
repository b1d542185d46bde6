; VROUNDPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vroundpd xmm15, xmm14, 0x98  ; c4 43 79 09 fe 98
  input xmm14 0xc040900000000000_c2188000ca1a0794
  input flags PF ZF DF OF
  result xmm15 0xc040800000000000_c2188000ca1c0000
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vroundpd ymm13, ymm2, 0x7f  ; c4 63 7d 09 ea 7f
  input xmm2 0x82841968ec7ad6d1_84378169ffffffff
  input ymm2.high 0x56b5367add08945e_db27b2ca2b6403a9
  input flags PF
  result xmm13 0x8000000000000000_8000000000000000
  result ymm13.high 0x56b5367add08945e_db27b2ca2b6403a9

case memory-128-immediate bits 64
  vroundpd xmm2, [0x10004600], 0xe1  ; c4 e3 79 09 14 25 00 46 00 10 e1
  input flags CF AF DF OF
  input memory 0x10004602 e8 c0 2f b0 0c 60 d3 ac c6 c4 00 00 80 3f
  result xmm2 0x0000000000000000_600cb02fc0e80000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256-immediate bits 64
  vroundpd ymm13, gs:[r10*4+0xaec], 0xff  ; 65 c4 23 7d 09 2c 95 ec 0a 00 00 ff
  input r10 0x3d
  input flags CF PF SF
  input memory 0x10003fe0 29 83 92 01 bf 46 34 3a 09 b8 7d 28 f7 3b 2f 37
  input memory 0x10003ff0 8b 55 ff 1e 98 32 f3 69 11 f2 b3 22 a6 a1 77 8e
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x8000000000000000_69f332981eff558b

case fault bits 64
  vroundpd xmm15, [0x10007000], 0xff  ; c4 63 79 09 3c 25 00 70 00 10 ff
  input flags ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vroundpd xmm5, xmm11, 2  ; c4 c3 79 09 eb 02
  input xmm11 0x000fffffffffffff_0000000000000002
  input flags CF PF SF
  input mxcsr 0x1fc0
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vroundpd xmm15, xmm8, 6   ; c4 43 79 09 f8 06
  vroundpd xmm10, xmm12, 0  ; c4 43 79 09 d4 00
  input xmm8 0x4761d25e95c67882_558ef94dc9a9c459
  input flags AF SF DF
  result xmm10 0x0000000000000000_0000000000000000
  result xmm15 0x4761d25e95c67882_558ef94dc9a9c459
  result ymm10.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vroundpd xmm1, xmm6, 0x7f  ; c4 e3 79 09 ce 7f
  input xmm6 0xb0712794e64d47ba_000000000000003c
  input flags CF AF ZF SF OF
  result xmm1 0x8000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
