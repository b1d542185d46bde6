; BLENDPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  blendps xmm3, xmm13, 0  ; 66 41 0f 3a 0c dd 00
  input xmm3 0x9675b4c000000002_72b19cbade45bdea
  input xmm13 0xc2a2c000418d0000_bff8000000000000
  input flags PF AF ZF SF OF
  result unchanged

case memory-128-immediate bits 64
  blendps xmm14, [rip+0x3355], 0  ; 66 44 0f 3a 0c 35 55 33 00 00 00
  input xmm14 0x068b010ab2ceaa78_007fffff42c14000
  input flags SF OF
  input memory 0x10003f20 ff 00 00 00 00 00 00 00 00 80 80 c2 85 26 bb 1f
  result unchanged

case fault bits 64
  blendps xmm12, [0x10006ff6], 0  ; 66 44 0f 3a 0c 24 25 f6 6f 00 10 00
  input xmm12 0xc2ba0000bfc00000_eee4a9c380000000
  input flags CF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  blendps xmm3, [rdx*8+0x10003c30], 0  ; 66 0f 3a 0c 1c d5 30 3c 00 10 00
  blendps xmm15, xmm13, 0x2a           ; 66 45 0f 3a 0c fd 2a
  input rdx 0x3c
  input xmm3 0x36a01a0b661f6af3_133d60e5de921bcd
  input flags AF ZF SF OF
  input memory 0x10003e10 03 fc 1f b7 ab c3 53 ca ff ff ff ff ff ff ff 7f
  result xmm15 0x2d2d2d2d2f2f2f2f_2d2d2d2d2f2f2f2f

case code-32 bits 32
  blendps xmm1, xmm5, 0  ; 66 0f 3a 0c cd 00
  input xmm1 0xffffffffffffffff_c29b0000bfc00000
  input xmm5 0x0000000142800000_a465c845f4672715
  input flags PF AF OF
  result unchanged
