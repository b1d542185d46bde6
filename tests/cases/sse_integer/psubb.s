; PSUBB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psubb xmm5, xmm9  ; 66 41 0f f8 e9
  input xmm5 0xb80c1732a75663fd_7ff0000000000000
  input xmm9 0xa326853cae10d3fe_0000000000000029
  input flags PF AF ZF
  result xmm5 0x15e692f6f94690ff_7ff00000000000d7

case memory-128 bits 64
  psubb xmm4, [ecx+ecx*2+0x100047b4]  ; 67 66 0f f8 a4 49 b4 47 00 10
  input rcx 0xdde8bbe800000014
  input xmm4 0x0000000000008000_403b800000000000
  input flags CF PF AF ZF OF
  input memory 0x100047f0 0a 00 00 00 00 00 00 00 9c 70 6d 76 ca 28 63 e1
  result xmm4 0x1f9dd8368a931064_403b8000000000f6

case fault bits 64
  psubb xmm10, [0x10006ffe]  ; 66 44 0f f8 14 25 fe 6f 00 10
  input xmm10 0x007fffff5ca4b9a8_a994ec3f007fffff
  input flags PF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psubb xmm4, xmm9   ; 66 41 0f f8 e1
  psubb xmm9, xmm12  ; 66 45 0f f8 cc
  input xmm4 0x00000000ffffffff_7f80000146ae6ca0
  input xmm9 0xc02b000000000000_a8b7d4d89259f1db
  input flags SF OF
  result xmm4 0x40d50000ffffffff_d7c92c29b4557bc5
  result xmm9 0x94ffd4d4d4d4d4d4_7c8ba8ac662dc5af

case code-32 bits 32
  psubb xmm0, xmm2  ; 66 0f f8 c2
  input xmm0 0xa40c7fe2c0380000_0000000000000000
  input xmm2 0x7ff0000000000001_a02ad0e4ffffffff
  input flags PF AF ZF SF OF
  result xmm0 0x251c7fe2c03800ff_60d6301c01010101
