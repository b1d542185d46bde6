; MULPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  mulps xmm1, xmm3  ; 0f 59 cb
  input xmm1 0xe174b15a49abae7d_7a73b9bf558982f7
  input xmm3 0x38bda0119237209e_332894a4c2e45e07
  input flags AF ZF SF DF OF
  result xmm1 0xdab53fef9c759f36_6e207f69d8f5564c
  result mxcsr 0x1fa0

case memory-128 bits 64
  mulps xmm5, [rdx*4+0x10006114]  ; 0f 59 2c 95 14 61 00 10
  input rdx 0xb
  input xmm5 0xc03d3f4cffffffff_f29c59247ec25cfc
  input flags PF ZF SF OF
  input memory 0x10006140 dc 79 a8 4f 33 67 42 1e 7b de 9b 2a e2 bd 46 08
  result xmm5 0x8912eb54ffffffff_d16d75297f800000
  result mxcsr 0x1fa8

case fault bits 64
  mulps xmm5, [0x10006ff9]  ; 67 0f 59 2c 25 f9 6f 00 10
  input xmm5 0x0000000000000020_077be70f261a72a9
  input flags PF AF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  mulps xmm9, xmm9  ; 45 0f 59 c9
  input xmm9 0xfeb90340ef43746f_91b4651709925238
  input flags CF PF AF SF DF OF
  input mxcsr 0x5f80
  result xmm9 0x7f8000007f800000_0000000100000001
  result mxcsr 0x5fb8

case sequence bits 64
  mulps xmm0, gs:[0x4a0]  ; 65 0f 59 04 25 a0 04 00 00
  mulps xmm11, xmm11      ; 45 0f 59 db
  input xmm0 0xc20b000040680000_e711e4ca6e2aa08a
  input flags CF SF DF
  input memory 0x100038a2 f7 41 a7 0c af 6d 65 5e f5 d0 6c 28 e2 86
  result xmm0 0x097597e5d1de5d8c_ff80000070a4a0e5
  result xmm11 0x16e4e56516e4e565_16e4e56516e4e565
  result mxcsr 0x1fa8

case code-32 bits 32
  mulps xmm7, xmm2  ; 0f 59 fa
  input xmm2 0x0000000000000002_69f0cc6f24afdc1c
  input xmm7 0x87ed9026abc0b963_ddddf04be4c5d8d0
  input flags PF SF
  result xmm7 0x8000000080000000_ff800000ca07e952
  result mxcsr 0x1fba
