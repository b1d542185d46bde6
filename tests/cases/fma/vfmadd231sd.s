; VFMADD231SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd231sd xmm6, xmm9, xmm9  ; c4 c2 b1 b9 f1
  input xmm6 0xb61d302f00000000_41e0000000000000
  input xmm9 0x0000000000000016_428180007fc01234
  input flags ZF DF
  result xmm6 0xb61d302f00000000_4513240117742bd0
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfmadd231sd xmm13, xmm8, [0x10004440]  ; 67 c4 62 b9 b9 2c 25 40 44 00 10
  input xmm8 0x7813451c23138a90_9461996f8149bf7b
  input xmm13 0xc05d380000000000_00000000bfc00000
  input flags CF
  input memory 0x10004440 5f e7 ba 09 d8 27 4e ec
  result xmm13 0xc05d380000000000_40c095c25a25508b
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case fault bits 64
  vfmadd231sd xmm3, xmm9, gs:[r13*8+0x3ae9]  ; 65 c4 a2 b1 b9 1c ed e9 3a 00 00
  input r13 0x22
  input xmm3 0xa520f3942ec48fff_093a8b5500008000
  input xmm9 0x20600ccb6955d91d_c059300000000000
  input flags PF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd231sd xmm6, xmm10, xmm8  ; c4 c2 a9 b9 f0
  input xmm6 0x400c34cd6c7a3e7c_b77a898191d6cf82
  input xmm8 0x7ff0000000000000_7fc0123469eb08dd
  input xmm10 0x5a390b52ba922d6c_65bdf5405199ac8e
  input flags CF AF ZF OF
  input mxcsr 0x3f80
  result xmm6 0x400c34cd6c7a3e7c_7fefffffffffffff
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa8

case sequence bits 64
  vfmadd231sd xmm6, xmm10, [rbx*1+0x100046c2]  ; c4 e2 a9 b9 34 1d c2 46 00 10
  vfmadd231sd xmm10, xmm2, xmm0                ; c4 62 e9 b9 d0
  input rbx 0x16
  input xmm6 0x2eed89769b2c289c_8000000042ae0000
  input xmm10 0x000000000000002c_c2b4c00042abc000
  input memory 0x100046d8 88 f3 33 55 e3 10 4e bc
  result xmm6 0x2eed89769b2c289c_3f137ef3a7e3e36e
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmadd231sd xmm7, xmm6, xmm2  ; c4 e2 c9 b9 fa
  input xmm2 0x3e40177892f02d5b_0e9753a88261c5f5
  input xmm6 0xfff0000000000000_41e0000000000000
  input xmm7 0xb9f0eb227f800001_c010800000000000
  input flags CF PF AF ZF SF DF OF
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
