; VPABSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpabsw xmm5, xmm10  ; c4 c2 79 1d ea
  input xmm10 0x0000000000000012_ff800000427a8000
  input flags ZF SF
  result xmm5 0x0000000000000012_00800000427a8000
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpabsw ymm2, ymm7  ; c4 e2 7d 1d d7
  input xmm7 0x0877016ad96a36c2_cb4ae90813065c4f
  input ymm7.high 0x4c0c2486f57c3f01_0000000000000005
  input flags CF AF OF
  result xmm2 0x0877016a269636c2_34b616f813065c4f
  result ymm2.high 0x4c0c24860a843f01_0000000000000005

case memory-128 bits 64
  vpabsw xmm6, [r13*8+0x100037f8]  ; c4 a2 79 1d 34 ed f8 37 00 10
  input r13 0xf
  input flags CF PF ZF SF
  input memory 0x10003872 7e c2 00 80 e4 42 00 40 9d c2 00 00 fa 41
  result xmm6 0x41fa00003d634000_42e480003d820000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpabsw ymm4, gs:[0x12c0]  ; 65 c4 e2 7d 1d 24 25 c0 12 00 00
  input flags PF SF OF
  input memory 0x100046c0 56 0f 0a 0a a9 69 23 50 00 00 00 00 00 60 36 40
  input memory 0x100046d0 71 4a 8d 3d 5e 33 f7 3c d9 e8 f2 dd 0e 57 00 f5
  result xmm4 0x4036600000000000_502369a90a0a0f56
  result ymm4.high 0x0b00570e220e1727_3cf7335e3d8d4a71

case fault bits 64
  vpabsw ymm0, [rip+0x641c]  ; c4 e2 7d 1d 05 1c 64 00 00
  input flags SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpabsw ymm1, [ebp+0x60]  ; 67 c4 e2 7d 1d 8d 60 00 00 00
  vpabsw ymm5, ymm10       ; c4 c2 7d 1d ea
  input rbp 0x7b522df4100043a0
  input flags PF SF DF OF
  input memory 0x10004400 ff ff 7f 00 00 40 82 42 00 00 dd c1 48 87 fc 67
  input memory 0x10004413 80 00 00 00 00 02
  result xmm1 0x67fc78b83e230000_42824000007f0001
  result xmm5 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a
  result ymm1.high 0x0000000000000002_0000000080000000
  result ymm5.high 0x3a3a3a3a3a3a3a3a_3a3a3a3a3a3a3a3a

case code-32 bits 32
  vpabsw xmm0, xmm0  ; c4 e2 79 1d c0
  input xmm0 0x7aac9d9ee29deb5c_f73a1beeb66047b2
  input flags PF ZF SF OF
  result xmm0 0x7aac62621d6314a4_08c61bee49a047b2
  result ymm0.high 0x0000000000000000_0000000000000000
