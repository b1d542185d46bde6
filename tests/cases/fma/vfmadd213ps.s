; VFMADD213PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd213ps xmm11, xmm12, xmm10  ; c4 42 19 a8 da
  input xmm10 0x8dadbe8dd81b56e9_6f18cb7bd056a9a7
  input xmm11 0xffe8e5db80000000_3f800000647b9422
  input xmm12 0x4134cc5b8b93f841_000000000000000e
  input flags CF PF AF ZF SF OF
  result xmm11 0xffe8e5dbd81b56e9_6f18cb7bd056a9a7
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmadd213ps ymm8, ymm4, ymm6  ; c4 62 5d a8 c6
  input xmm4 0x60a2f73a7f800000_c1c90000007fffff
  input xmm6 0xc242e05de5c6d31c_00000000ffffffff
  input xmm8 0x000000000000002d_cf4a2e1ece300ecc
  input ymm4.high 0x000fffffffffffff_41e0000000000000
  input ymm6.high 0x39f57c1c7515b843_00000001f39263b9
  input ymm8.high 0x0000000000000031_6397f8a0e077dae9
  input flags CF PF AF ZF DF OF
  result xmm8 0xc242e05d7f800000_519ebe36ffffffff
  result ymm8.high 0x39f57c1cffffffff_6604f98cf39263b9
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmadd213ps xmm14, xmm13, [rip+0x3497]  ; c4 62 11 a8 35 97 34 00 00
  input xmm13 0x7ff0000000000001_0000000000008000
  input xmm14 0xff800000ff800000_1baff35989239ef7
  input flags CF PF
  input memory 0x10004065 b0 4a 40 39 15 59 fe de fa 79 cb
  result xmm14 0x7ff00000ff800000_404ab00080000000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case memory-256 bits 64
  vfmadd213ps ymm9, ymm10, [rip+0x33d7]  ; c4 62 2d a8 0d d7 33 00 00
  input xmm9 0xe201a173f8ac3c49_5847b69f007fffff
  input xmm10 0xfff8000000000000_4043400000000000
  input ymm9.high 0xc2c90000c2b54000_71ccd62eb59a42af
  input ymm10.high 0x78471fee2391d5ac_f9e37530346a4b0c
  input flags CF PF AF ZF SF DF OF
  input memory 0x10003fa0 01 00 00 00 00 00 00 00 20 cc 96 a4 4c d1 f3 d8
  input memory 0x10003fb0 da e7 94 ea ff ff 7f 00 00 00 00 80 00 00 80 7f
  result xmm9 0xfff80000a496cc20_5918520900000001
  result ymm9.high 0x7f800000a6ce8110_ff800000ea94e7da
  result mxcsr 0x1faa

case fault bits 64
  vfmadd213ps xmm4, xmm6, [esi+r9d*2]  ; 67 c4 a2 49 a8 a4 4e 00 00 00 00
  input rsi 0x551033f510007024
  input r9 0x551033f5ffffffe9
  input xmm4 0xbff8000000000000_7ff0000000000001
  input xmm6 0x0000000000000001_41e0000000000000
  input flags PF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd213ps ymm6, ymm0, [rbp*8+0x10003ec0]  ; c4 e2 7d a8 34 ed c0 3e 00 10
  input rbp 0x34
  input xmm0 0x8000000000000000_0000000000000021
  input xmm6 0x9feee6dc178f5403_c20b0b5a4e328f19
  input ymm0.high 0x800000006b07799f_0c1ba7b622376095
  input ymm6.high 0x0000000000007fff_403f400000000000
  input flags CF PF AF SF
  input mxcsr 0x9fc0
  input memory 0x10004065 e0 50 c0 00 00 00 00 18 5e 8f 40
  input memory 0x10004075 88 53 c0 1e 9e 40 36 48 97 21 fd
  result xmm6 0x408f5e1800000000_c050e00000000000
  result ymm6.high 0xfd21974836409e1e_c053880000000000
  result mxcsr 0x9fe0

case sequence bits 64
  vfmadd213ps xmm13, xmm1, xmm6  ; c4 62 71 a8 ee
  vfmadd213ps xmm3, xmm4, xmm3   ; c4 e2 59 a8 db
  input xmm1 0x0000000000000011_c053300000000000
  input xmm6 0x0000000000000000_0000000000000080
  input xmm13 0x8829113000000002_bff8000000000000
  input flags CF
  result xmm13 0x0000000000000000_40cc968000000080
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case code-32 bits 32
  vfmadd213ps xmm7, xmm2, xmm1  ; c4 e2 69 a8 f9
  input xmm1 0x42350000418e0000_53ef9d5d6ef41ee6
  input xmm2 0x4d15af138312d569_0000000000000007
  input xmm7 0xeaca5372d1611a65_9110a432d3e1fe63
  input flags CF AF SF
  result xmm7 0xf86c99df418e0000_53ef9d5d6ef41ee6
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
