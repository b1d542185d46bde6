; DIVPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  divpd xmm9, xmm5  ; 66 44 0f 5e cd
  input xmm5 0xcd2f96780edf2a90_c043d00000000000
  input xmm9 0x37f5c0ee42f60000_bff8000000000000
  input flags CF PF ZF SF
  result xmm9 0xaab6099b67781585_3fa361b751908e22
  result mxcsr 0x1fa0

case memory-128 bits 64
  divpd xmm2, [rip+0x2d98]  ; 66 0f 5e 15 98 2d 00 00
  input xmm2 0x7868dd1407fbfad5_c24100004f000000
  input flags PF AF ZF DF
  input memory 0x10003960 1a 00 00 00 00 00 00 00 60 08 de 40 14 ac 1a b7
  result xmm2 0xfff0000000000000_fff0000000000000
  result mxcsr 0x1faa

case fault bits 64
  divpd xmm10, [rip+0x6436]  ; 66 44 0f 5e 15 36 64 00 00
  input xmm10 0x360277e74f000000_73b540e6c2b50000
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  divpd xmm4, xmm2  ; 66 0f 5e e2
  input xmm2 0x02cba27100000002_4c6a20b38900f444
  input xmm4 0x45070f0e9f4552bb_e894beea00000080
  input flags PF AF SF OF
  input mxcsr 0x7f80
  result xmm4 0x7fefffffffffffff_dc19688d6893c082
  result mxcsr 0x7fa8

case sequence bits 64
  divpd xmm2, [0x100046a0]  ; 66 0f 5e 14 25 a0 46 00 10
  divpd xmm6, xmm13         ; 66 41 0f 5e f5
  input xmm2 0x951e63187dc2e735_880beb9ba819825f
  input flags SF
  input memory 0x100046a5 08 58 c0 00 00 00 00 00 00 e0 41
  result xmm2 0x932e63187dc2e735_07a296e02559e39e
  result xmm6 0x38e84adf84adf84b_38e84adf84adf84b
  result mxcsr 0x1fa0

case code-32 bits 32
  divpd xmm1, xmm5  ; 66 0f 5e cd
  input xmm1 0x931417484e5ee37d_403b400000000000
  input xmm5 0x0782951cc2f64000_c0e800007f800001
  input flags CF PF AF ZF
  result xmm1 0xcb814c80b11e97d6_bf422aaa4a280200
  result mxcsr 0x1fa0
