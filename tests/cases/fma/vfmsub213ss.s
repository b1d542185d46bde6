; VFMSUB213SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub213ss xmm13, xmm10, xmm0  ; c4 62 29 ab e8
  input xmm0 0x98c99a80a3c49497_000000007fffffff
  input xmm10 0x9a00e0090077c521_000000000000002b
  input xmm13 0x0000000042728000_1dafa359f246741b
  input flags CF AF SF DF
  result xmm13 0x0000000042728000_1dafa3597fffffff
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vfmsub213ss xmm5, xmm15, [r12*8+0x10003e5f]  ; c4 a2 01 ab 2c e5 5f 3e 00 10
  input r12 0x1
  input xmm5 0x7b37eadcf402b67c_0000000000000002
  input xmm15 0x05878328e8d977fd_0000000000008000
  input flags CF PF ZF OF
  input memory 0x10003e67 40 f1 54 c3
  result xmm5 0x7b37eadcf402b67c_000000004354f140
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case fault bits 64
  vfmsub213ss xmm11, xmm12, [0x10006ffe]  ; 67 c4 62 19 ab 1c 25 fe 6f 00 10
  input xmm11 0xda8cba7d0de89eed_f2ebe012c6cee4bf
  input xmm12 0xc4fc03cef951fde3_c029c00000000000
  input flags ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub213ss xmm13, xmm1, xmm4  ; c4 62 71 ab ec
  input xmm1 0xbff8000000000000_31c1ff1c00000001
  input xmm4 0x0000000000000001_bb8112d12a87c11f
  input xmm13 0x467206ae5289127c_3943acb40ffaeaae
  input flags AF ZF
  input mxcsr 0x5f80
  result xmm13 0x467206ae5289127c_3943acb4aa87c11e
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa2

case sequence bits 64
  vfmsub213ss xmm12, xmm1, [rbx*4+0x10003748]  ; c4 62 71 ab 24 9d 48 37 00 10
  vfmsub213ss xmm1, xmm9, xmm13                ; c4 c2 31 ab cd
  input rbx 0x32
  input xmm1 0x4f0000007a07ef07_c2750000c2a6c000
  input xmm12 0x679c755dbdc4236d_7ff0000000000001
  input flags PF AF ZF DF
  input memory 0x10003810 65 44 98 d4
  result xmm1 0x4f0000007a07ef07_c2750000ad6444f5
  result xmm12 0x679c755dbdc4236d_7ff0000054984465
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmsub213ss xmm2, xmm1, xmm0  ; c4 e2 71 ab d0
  input xmm0 0x4059080000000000_cd2f065842cb4000
  input xmm1 0xcc8c75e3fa1a8a3e_4468fbec409a42c2
  input xmm2 0x80b1c9237b9ec8ae_7ff0000000000000
  input flags CF AF ZF DF OF
  result xmm2 0x80b1c9237b9ec8ae_7ff00000c2cb4000
  result ymm2.high 0x0000000000000000_0000000000000000
