; PADDSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  paddsw xmm4, xmm0  ; 66 0f ed e0
  input xmm0 0x056334e7007fffff_000000000000002a
  input xmm4 0x6aa2b19e749cef94_acd50847e2f55361
  input flags CF PF ZF
  result xmm4 0x7005e685751bef93_acd50847e2f5538b

case memory-128 bits 64
  paddsw xmm5, [0x10004380]  ; 66 0f ed 2c 25 80 43 00 10
  input xmm5 0x3f800000007fffff_000000000000000b
  input flags PF ZF DF OF
  input memory 0x10004382 80 7f 00 00 80 3f 11
  result xmm5 0x3f800000007f0010_3f8000007f80000b

case fault bits 64
  paddsw xmm7, [r13d+r8d*2+0xde07]  ; 67 66 43 0f ed bc 45 07 de 00 00
  input r8 0x66530a4fffffff2
  input r13 0x66530a40fff920d
  input xmm7 0xc051380000000000_faa1c6bbfcd90a1c
  input flags CF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  paddsw xmm4, xmm1   ; 66 0f ed e1
  paddsw xmm4, xmm13  ; 66 41 0f ed e5
  input xmm1 0x8e4a10663fe38e80_3ff0000000000000
  input xmm4 0xc9cae9d93fe70de8_61937724c2c257ab
  input flags CF AF ZF SF
  result xmm4 0xad2d276c7fffc995_7fff7fffefef7fff

case code-32 bits 32
  paddsw xmm2, xmm2  ; 66 0f ed d2
  input xmm2 0x0000000000000023_7d05bbed2beead3e
  input flags ZF SF OF
  result xmm2 0x0000000000000046_7fff800057dc8000
