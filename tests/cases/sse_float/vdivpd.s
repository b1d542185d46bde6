; VDIVPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vdivpd xmm10, xmm8, xmm1  ; c5 39 5e d1
  input xmm1 0x256c85e1cdfcf7ea_675bae2ec2adc000
  input xmm8 0x6870f89e163ccea3_174665716d804a98
  input flags ZF
  result xmm10 0x7ff0000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb8

case register-256 bits 64
  vdivpd ymm14, ymm7, ymm14  ; c4 41 45 5e f6
  input xmm7 0xffffffffffffffff_620642d4ffffffff
  input xmm14 0xc050100000000000_ffffffffffffffff
  input ymm7.high 0xff800000ffc00000_0000000080000000
  input ymm14.high 0x8000000000000000_f06f45236baa784e
  input flags CF AF ZF
  result xmm14 0xffffffffffffffff_ffffffffffffffff
  result ymm14.high 0x7ff0000000000000_8000000000000000
  result mxcsr 0x1fb6

case memory-128 bits 64
  vdivpd xmm8, xmm8, [0x10006580]  ; c5 39 5e 04 25 80 65 00 10
  input xmm8 0x0000000080000000_60bbf9eccddcdf62
  input flags CF PF AF
  input memory 0x10006580 e6 7a a3 af 41 33 46 e4 d4 7b e5 11 7b 8f 13 81
  result xmm8 0xbd9a2cdc651d65fd_bc6429b24504ca5c
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vdivpd ymm10, ymm12, [edi+0x4d]  ; 67 c5 1d 5e 97 4d 00 00 00
  input rdi 0x42424a00100042f3
  input xmm12 0x20c5d204000000ff_014a51cc6110d247
  input ymm12.high 0xffc00000b8d216bd_01ba5781152702f7
  input flags PF ZF SF OF
  input memory 0x10004340 df 16 d8 c4 10 eb 76 54 00 00 00 00 00 c0 5a c0
  input memory 0x10004355 28 5f c0 00 00 00 00 00 e0 39 c0
  result xmm10 0xa05a1a56217ecef3_0000000000000000
  result ymm10.high 0x7f73c996890db6b6_814b0e20701bbe3b
  result mxcsr 0x1fb0

case fault bits 64
  vdivpd ymm10, ymm1, [rip+0x6423]  ; c5 75 5e 15 23 64 00 00
  input xmm1 0xc1e000004f000000_86ce0ade1ea58e8d
  input ymm1.high 0xc2b6c0000a45b1ed_b379525145cd2b73
  input flags CF PF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vdivpd ymm10, ymm4, [r9*1+0x1000461a]  ; c4 21 5d 5e 14 0d 1a 46 00 10
  input r9 0x26
  input xmm4 0x000000010e5c326b_6ef9babe0d434853
  input ymm4.high 0xf874509952c8cbba_6599f23baca11408
  input flags CF PF AF ZF SF DF OF
  input mxcsr 0x5f80
  input memory 0x10004640 9d bb a2 ee 3e 06 97 83 00 00 5e c2 00 80 ac c2
  input memory 0x10004650 d4 84 b0 58 00 00 73 c2 43 b9 73 2f 90 d4 af 4b
  result xmm10 0x8000000000000000_ffefffffffffffff
  result ymm10.high 0xecb46c523e23302e_e315d97538daf41c
  result mxcsr 0x5fba

case sequence bits 64
  vdivpd xmm3, xmm15, xmm14  ; c4 c1 01 5e de
  vdivpd xmm10, xmm6, xmm9   ; c4 41 49 5e d1
  input xmm14 0x4043d00000000000_d68f7a00e2fd42a5
  input xmm15 0x0000000000008000_56973cbfc43c856e
  result xmm3 0x000000000000033b_bff79fabbbcc4866
  result xmm10 0x3cec2b69562f3ded_3cec2b69562f3ded
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case code-32 bits 32
  vdivpd xmm3, xmm0, xmm2  ; c5 f9 5e da
  input xmm0 0x4aa66e8300000080_0000000000000024
  input xmm2 0x1a90b0f7948b855c_808d56eb0ee7bddf
  input flags CF AF OF
  result xmm3 0x700580aec36e860c_bc83a1d92f01ebe4
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
