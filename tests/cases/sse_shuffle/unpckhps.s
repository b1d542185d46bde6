; UNPCKHPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  unpckhps xmm5, xmm6  ; 0f 15 ee
  input xmm5 0x000000000000007f_fccff6d4a621fc12
  input xmm6 0x4049100000000000_c2c380004f000000
  input flags AF ZF OF
  result xmm5 0x4049100000000000_000000000000007f

case memory-128 bits 64
  unpckhps xmm10, [0x10004690]  ; 44 0f 15 14 25 90 46 00 10
  input xmm10 0x532e626c2f6358e5_18fcce090774de98
  input flags PF
  input memory 0x10004690 3f 00 00 00 00 00 00 00 6c 99 f5 8a bd b6 0b 2b
  result xmm10 0x2b0bb6bd532e626c_8af5996c2f6358e5

case fault bits 64
  unpckhps xmm6, gs:[r15*1+0x3bcb]  ; 65 42 0f 15 34 3d cb 3b 00 00
  input r15 0x2b
  input xmm6 0x000fffffffffffff_7f80000000000000
  input flags CF PF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  unpckhps xmm15, xmm4  ; 44 0f 15 fc
  unpckhps xmm3, xmm14  ; 41 0f 15 de
  input xmm4 0x795d98b4340abd27_0000000080000000
  input xmm15 0x1a8700af00008000_41e0000000000000
  input flags PF ZF OF
  result xmm3 0x2e2e2e2e23232323_2e2e2e2e23232323
  result xmm15 0x795d98b41a8700af_340abd2700008000

case code-32 bits 32
  unpckhps xmm4, xmm3  ; 0f 15 e3
  input xmm3 0x7ff0000000000000_c058b80000000000
  input xmm4 0xcd3bd245ec615e2c_39f22247ee9bf88b
  input flags PF SF OF
  result xmm4 0x7ff00000cd3bd245_00000000ec615e2c
