; UCOMISD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  ucomisd xmm12, xmm7  ; 66 44 0f 2e e7
  input xmm7 0xffc0000042964000_35b7e58c8787d06d
  input xmm12 0x80000000ffc00000_5fe2cdea22d22e06
  input flags CF PF ZF SF
  result flags none

case memory-128-64 bits 64
  ucomisd xmm6, [rdx*1+0x10004303]  ; 66 0f 2e 34 15 03 43 00 10
  input rdx 0x1d
  input xmm6 0x000000000000002b_ceeb27570e8b946e
  input flags CF PF SF
  input memory 0x10004320 73 9a 5f 04 23 8a 5e 52
  result flags CF

case exceptions bits 64
  ucomisd xmm11, xmm9  ; 66 45 0f 2e d9
  input xmm9 0xa5dc42158d84daaf_e077cc043f800000
  input xmm11 0xbfc000007f800000_00000000ffffffff
  input flags CF
  result flags none
  result mxcsr 0x1f82

case carry bits 64
  ucomisd xmm0, xmm2  ; 66 0f 2e c2
  input xmm0 0x7fffffffffffffff_7ff8000000001234
  input xmm2 0x000000007fffffff_dc7f40ed13286857
  input flags AF ZF DF OF
  result flags CF PF ZF DF

case zero bits 64
  ucomisd xmm1, xmm1  ; 66 0f 2e c9
  input xmm1 0x4113ebfaffffffff_cb074265a07837b4
  input flags CF SF OF
  result flags ZF

case fault bits 64
  ucomisd xmm10, [r10*1+0x10006fdd]  ; 66 46 0f 2e 14 15 dd 6f 00 10
  input r10 0x1e
  input xmm10 0xfff8000000000000_4963935afc670789
  input flags DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  ucomisd xmm14, xmm1   ; 66 44 0f 2e f1
  ucomisd xmm15, xmm10  ; 66 45 0f 2e fa
  input xmm1 0xe052e432c2080000_c059400000000000
  input xmm14 0x986e3d14b4b02ac1_0000000080000000
  input flags CF PF SF OF
  result flags none
  result mxcsr 0x1f82

case code-32 bits 32
  ucomisd xmm2, xmm7  ; 66 0f 2e d7
  input xmm2 0x6a63dc92e4cd93c6_d274416545235e23
  input xmm7 0xf0a0abf2c2a54000_2667b11c00008000
  input flags SF OF
  result flags CF
