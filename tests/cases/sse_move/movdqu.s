; MOVDQU: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movdqu xmm15, xmm5  ; f3 44 0f 6f fd
  input xmm5 0xff80000062c1083e_000000000000007f
  input flags CF AF ZF OF
  result xmm15 0xff80000062c1083e_000000000000007f

case memory-128 bits 64
  movdqu xmm13, [0x10004180]  ; f3 44 0f 6f 2c 25 80 41 00 10
  input flags PF ZF SF OF
  input memory 0x10004180 b9 86 fb 9d 1e b2 af 07 01 00 80 7f 00 00 13 42
  result xmm13 0x421300007f800001_07afb21e9dfb86b9

case to-memory-128 bits 64
  movdqu [r9d], xmm13  ; 67 f3 45 0f 7f a9 00 00 00 00
  input r9 0x82ed2d32100046e0
  input xmm13 0x325bf3942499d6cd_31101c405b85a933
  input flags CF PF DF OF
  result memory 0x100046e0 33 a9 85 5b 40 1c 10 31 cd d6 99 24 94 f3 5b 32

case fault bits 64
  movdqu [r9*2+0x10006a30], xmm0  ; f3 42 0f 7f 04 4d 30 6a 00 10
  input r9 0x8
  input xmm0 0xb4f54cafbb4f57c7_27cda7c7e3095a97
  input flags PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movdqu xmm6, xmm1  ; f3 0f 6f f1
  movdqu xmm7, xmm7  ; f3 0f 7f ff
  input xmm1 0x000000007fffffff_eddbbf57ffffffff
  input flags PF AF SF
  result xmm6 0x000000007fffffff_eddbbf57ffffffff

case code-32 bits 32
  movdqu xmm6, xmm2  ; f3 0f 7f d6
  input xmm2 0x81cdea8add309253_dfb1b1e800008000
  input flags ZF SF OF
  result xmm6 0x81cdea8add309253_dfb1b1e800008000
