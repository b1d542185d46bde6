; ORPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  orps xmm8, xmm10  ; 45 0f 56 c2
  input xmm8 0x4281800026fb1666_c1e8615de4a182ad
  input xmm10 0x4283c0007f800001_494d456100000000
  input flags PF AF ZF
  result xmm8 0x4283c0007ffb1667_c9ed657de4a182ad

case memory-128 bits 64
  orps xmm4, [r11d-0x5282]  ; 67 41 0f 56 a3 7e ad ff ff
  input r11 0x8eb7c561000bd02
  input xmm4 0x4b8df688c2afc000_0000000000000000
  input flags PF AF SF OF
  input memory 0x10006a80 bf ea da 6d 14 19 df 55 7f c2 20 45 55 39 9e 85
  result xmm4 0xcf9fffddc7afc27f_55df19146ddaeabf

case fault bits 64
  orps xmm14, [r10*2+0x10006fbb]  ; 46 0f 56 34 55 bb 6f 00 10
  input r10 0x1e
  input xmm14 0xc1c5737a62b3d509_000000000000002d
  input flags PF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  orps xmm11, [rbx*1+0x1000478e]  ; 44 0f 56 1c 1d 8e 47 00 10
  orps xmm15, xmm6                ; 44 0f 56 fe
  input rbx 0x12
  input xmm11 0xa5de362972fe756b_69fe7727bc3c808c
  input flags AF SF DF
  input memory 0x100047a0 3a 2a fb 8e 1e 78 6c 02 00 00 00 00 00 00 f0 ff
  result xmm11 0xfffe362972fe756b_6bfe7f3fbeffaabe

case code-32 bits 32
  orps xmm7, xmm5  ; 0f 56 fd
  input xmm5 0x000000001973ee13_816022fb0000007f
  input xmm7 0x405e000000000000_41e0000000000000
  input flags AF ZF DF
  result xmm7 0x405e00001973ee13_c1e022fb0000007f
