; VTESTPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vtestpd xmm5, xmm4  ; c4 e2 79 0f ec
  input xmm4 0x7fc01234c2f24000_c26b00007f800001
  input xmm5 0x1ef1eaa809bc2805_000fffffffffffff
  input flags AF SF OF
  result flags ZF

case register-256 bits 64
  vtestpd ymm11, ymm4  ; c4 62 7d 0f dc
  input xmm4 0x748f5e8721864e6a_c2050000418f0000
  input xmm11 0xbad76bd7d19e37e8_7ff0000000000000
  input ymm4.high 0x000000000000002d_0000000000000024
  input ymm11.high 0x000000000000007f_405cf00000000000
  input flags CF PF AF SF
  result flags ZF

case memory-128 bits 64
  vtestpd xmm15, [rip+0x2e07]  ; c4 62 79 0f 3d 07 2e 00 00
  input xmm15 0xfbba5e7a0f0b5bdc_405ba80000000000
  input flags AF DF
  input memory 0x100039d0 7f 00 00 00 67 36 c2 6d 88 3e 55 b0 74 b1 d2 20
  result flags CF ZF DF

case memory-256 bits 64
  vtestpd ymm6, [rip+0x3517]  ; c4 e2 7d 0f 35 17 35 00 00
  input xmm6 0xbaf73d11b01cc15e_888d510300000001
  input ymm6.high 0x0000000000000000_c236000080000000
  input flags CF PF ZF SF DF OF
  input memory 0x100040e1 80 82 c2 d6 d1 67 09 00 00 00 00 00 b0 4a c0
  input memory 0x100040f6 f0 3f 00 40 b2 c2 00 80 f6 42
  result flags CF DF

case fault bits 64
  vtestpd xmm14, gs:[r10*1+0x3bdd]  ; 65 c4 22 79 0f 34 15 dd 3b 00 00
  input r10 0x16
  input xmm14 0x4b482f90dcacf3d9_d86dc28c00008000
  input flags AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vtestpd xmm12, xmm0  ; c4 62 79 0f e0
  vtestpd xmm6, xmm1   ; c4 e2 79 0f f1
  input xmm0 0x000000000000003a_c054d00000000000
  input xmm12 0xa9eedd86f279d935_ef11b11765a64dc8
  input flags PF AF DF
  result flags CF ZF DF

case code-32 bits 32
  vtestpd xmm4, xmm6  ; c4 e2 79 0f e6
  input xmm4 0x36895649b0600dc5_4036000000000000
  input xmm6 0x0000000000000025_8f3f4449f8b138ff
  input flags AF ZF DF OF
  result flags ZF DF
