; PSIGND: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psignd xmm14, xmm8  ; 66 45 0f 38 0a f0
  input xmm8 0xc2998000ff800000_80000000dfc07df6
  input xmm14 0xb6f67ce909091d1b_baad313a956a6350
  input flags PF AF ZF
  result xmm14 0x49098317f6f6e2e5_4552cec66a959cb0

case memory-128 bits 64
  psignd xmm14, [ecx-0x1c]  ; 67 66 44 0f 38 0a b1 e4 ff ff ff
  input rcx 0x3cb49be91000480c
  input xmm14 0xa19b6fcefdff82c1_4056480000000000
  input flags CF AF ZF SF DF OF
  input memory 0x100047f6 f0 3f 83 72 1d 29 dc e0 60 9b
  result xmm14 0x5e649032fdff82c1_4056480000000000

case fault bits 64
  psignd xmm9, [r12d*2+0x10006f7b]  ; 67 66 46 0f 38 0a 0c 65 7b 6f 00 10
  input r12 0x3a1385750000003c
  input xmm9 0x6135979045a28355_0000000000000002
  input flags CF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psignd xmm11, xmm0   ; 66 44 0f 38 0a d8
  psignd xmm13, xmm12  ; 66 45 0f 38 0a ec
  input xmm0 0x7ac099b40b4f979a_1ff7e5a81f871aa5
  input xmm11 0x000000007fffffff_404fa00000000000
  input flags PF AF ZF DF
  result unchanged

case code-32 bits 32
  psignd xmm2, xmm7  ; 66 0f 38 0a d7
  input xmm2 0x425e4ba285d79ece_72695e826023659e
  input xmm7 0xcd017426f8c97caf_0000000000000007
  input flags SF DF OF
  result xmm2 0xbda1b45e7a286132_000000006023659e
