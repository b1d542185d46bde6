; VFMSUB213SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub213sd xmm6, xmm6, xmm3  ; c4 e2 c9 ab f3
  input xmm3 0x09c4e149368ec145_ffc00000e35c1524
  input xmm6 0xda1ff65d00000000_1333a58c248e59d3
  input flags CF OF
  result xmm6 0xda1ff65d00000000_7fc00000e35c1524
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfmsub213sd xmm3, xmm0, [r14*1+0x10004193]  ; c4 a2 f9 ab 1c 35 93 41 00 10
  input r14 0x19
  input xmm0 0x294388c5be5c08c4_ff22d3b8ffffffff
  input xmm3 0x0725d595c2ccc000_c057500000000000
  input flags CF PF AF ZF
  input memory 0x100041af 80 00 00 00 80
  result xmm3 0x0725d595c2ccc000_7f8b6e7c8cffffff
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case fault bits 64
  vfmsub213sd xmm1, xmm15, [edi+0xf4e3]  ; 67 c4 e2 81 ab 8f e3 f4 00 00
  input rdi 0x4b53af700fff7b19
  input xmm1 0x41fe0000bfc00000_ff800000c2b60000
  input xmm15 0x448024e119222b7e_bfc000000b505f04
  input flags CF PF AF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub213sd xmm8, xmm8, xmm8  ; c4 42 b9 ab c0
  input xmm8 0x84d15f83dd291652_d399c8113a5870a1
  input flags CF PF AF SF DF
  input mxcsr 0x7f80
  result xmm8 0x84d15f83dd291652_6744c57dc28cc7e3
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa0

case sequence bits 64
  vfmsub213sd xmm15, xmm12, xmm5  ; c4 62 99 ab fd
  vfmsub213sd xmm10, xmm5, xmm6   ; c4 62 d1 ab d6
  input xmm5 0x8e5294c2e71ffca0_a49a12fb13d6af04
  input xmm12 0x419c657494860a43_866165cf2371372b
  input xmm15 0x18f7909f36bc5a4c_000000000000003f
  input flags PF AF
  result xmm10 0x2a2a2a2a2a2a2a2a_a626262626262626
  result xmm15 0x18f7909f36bc5a4c_249a12fb13d6af04
  result ymm10.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmsub213sd xmm5, xmm4, xmm3  ; c4 e2 d9 ab eb
  input xmm3 0x7ff0000000000000_0000000080000000
  input xmm4 0x827a46bc1647bff3_0e8ca817aa5d47c3
  input xmm5 0xf6f879b68bc2b843_4059300000000000
  input flags CF SF
  result xmm5 0xf6f879b68bc2b843_0ef68e4ea0986bfc
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
