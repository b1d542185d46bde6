; PCMPESTRM64: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pcmpestrm64 xmm11, xmm2, 2  ; 66 4c 0f 3a 60 da 02
  input rax 0xcc8ddd9800000000
  input rdx 0x5fc69b437fffffff
  input xmm2 0x0000000000000038_fc7b3f0eff1eb07e
  input xmm11 0x469d1fe0003ff0ab_6b2999c63c8c6170
  input flags CF AF SF DF OF
  result xmm0 0x0000000000000000_000000000000fe20
  result flags CF DF

case memory-128-immediate bits 64
  pcmpestrm64 xmm13, [r11*2+0x100037ea], 0x80  ; 66 4e 0f 3a 60 2c 5d ea 37 00 10 80
  input rax 0x10
  input rdx 0x7fff
  input r11 0xb
  input xmm13 0xf7253a366f2c8fec_238962290000007f
  input flags CF PF AF ZF DF OF
  input memory 0x10003800 36 83 57 33 b7 83 c4 6a 26
  result xmm0 0x0000000000000000_000000000000fe01
  result flags CF DF OF

case overflow bits 64
  pcmpestrm64 xmm0, xmm4, 0x92  ; 66 48 0f 3a 60 c4 92
  input rax 0xffffffffffffffff
  input rdx 0x7fffffffffffffff
  input xmm0 0xbff8000000000000_0000000000007fff
  input xmm4 0xeede542720d95520_2937e1b200008000
  input flags CF AF ZF
  result xmm0 0x0000000000000000_000000000000ffff
  result flags CF SF OF

case carry bits 64
  pcmpestrm64 xmm2, xmm11, 0xff  ; 66 49 0f 3a 60 d3 ff
  input rax 0x11
  input rdx 0x6e9a2e3d00000002
  input xmm2 0x8000000000000000_5a87f60414e08599
  input xmm11 0xc05dc00000000000_7ff8000000001234
  input flags AF SF DF
  result xmm0 0xffffffffffffffff_ffffffffffffffff
  result flags CF DF OF

case zero bits 64
  pcmpestrm64 xmm5, [rip+0x3025], 0x3a  ; 66 48 0f 3a 60 2d 25 30 00 00 3a
  input rax 0x8000
  input rdx 0x1
  input xmm5 0x4051a80000000000_c03e600000000000
  input flags CF PF DF OF
  input memory 0x10003bf0 ff ff ff ff ff ff ff 7f 00 00 00 00 00 80 14 c0
  result xmm0 0x0000000000000000_0000000000000001
  result flags CF ZF DF OF

case fault bits 64
  pcmpestrm64 xmm6, [rbp*4+0x10006fe3], 0x15  ; 66 48 0f 3a 60 34 ad e3 6f 00 10 15
  input rax 0x7f
  input rdx 0x39
  input rbp 0x6
  input xmm6 0xd1925c3b3f800000_ee79fe86045d973b
  input flags CF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpestrm64 xmm15, xmm3, 0x2a  ; 66 4c 0f 3a 60 fb 2a
  pcmpestrm64 xmm13, xmm7, 7     ; 66 4c 0f 3a 60 ef 07
  input rax 0x37a2e4a84fa5d884
  input rdx 0x30
  input xmm3 0x0000000000000001_ce525d7f7bc963f9
  input xmm15 0xb77143c06d58cc0d_bfc0000042bc0000
  input flags CF PF AF ZF OF
  result xmm0 0x0000000000000000_0000000000000000
  result flags none
