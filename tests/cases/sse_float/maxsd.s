; MAXSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  maxsd xmm1, xmm14  ; f2 41 0f 5f ce
  input xmm1 0x9f69d41402c3e51e_0f17c90d42385bf2
  input xmm14 0x42968000b15a0d61_d9d33a27a5b87d60
  input flags CF SF OF
  result unchanged

case memory-128-64 bits 64
  maxsd xmm5, [0x100042ed]  ; f2 0f 5f 2c 25 ed 42 00 10
  input xmm5 0x6de07fc56a2416af_4e4dbd24c299c000
  input flags CF ZF DF OF
  input memory 0x100042ed 99 ec 09 19
  result mxcsr 0x1f82

case fault bits 64
  maxsd xmm13, [ebp-0x68]  ; 67 f2 44 0f 5f ad 98 ff ff ff
  input rbp 0xaf0beda810007062
  input xmm13 0xff80000042e54000_fff8000000000000
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  maxsd xmm11, [0x1000381d]  ; f2 44 0f 5f 1c 25 1d 38 00 10
  input xmm11 0xceca7888c2b98000_f19211cd0cc99a11
  input flags AF OF
  input mxcsr 0x9fc0
  input memory 0x10003820 7f
  result xmm11 0xceca7888c2b98000_0000000000000000

case sequence bits 64
  maxsd xmm3, xmm5    ; f2 0f 5f dd
  maxsd xmm12, xmm12  ; f2 45 0f 5f e4
  input xmm3 0x22a2bd42d1b461a3_21f7fa942cbac1bc
  input xmm5 0x0000000000000000_c238800011fdc99f
  input flags CF ZF SF DF
  result unchanged

case code-32 bits 32
  maxsd xmm2, xmm7  ; f2 0f 5f d7
  input xmm2 0xc2888000fb626ce3_0000000172c8e4d6
  input xmm7 0x56ad9ff401f24b1e_4044100000000000
  input flags CF PF AF ZF SF DF OF
  result xmm2 0xc2888000fb626ce3_4044100000000000
  result mxcsr 0x1f82
