; PHSUBD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  phsubd xmm0, xmm9  ; 66 41 0f 38 06 c1
  input xmm0 0xaba154e6ea51817d_5f2c7342ce212213
  input xmm9 0x9ceb32f3a20a3f20_489647ba97adec56
  input flags AF OF
  result xmm0 0x051f0c2d4f17a49c_3eb02c976ef4aed1

case memory-128 bits 64
  phsubd xmm8, [edi+ebx*2+0x3510]  ; 67 66 44 0f 38 06 84 5f 10 35 00 00
  input rbx 0x975c34a5ffffffe4
  input rdi 0x975c34a510001128
  input xmm8 0x89a9d3323eb66614_bfc00000c20d8000
  input flags PF ZF
  input memory 0x10004600 ff ff ff ff 00 00 00 00 00 00 00 00 c3 13 bf 34
  result xmm8 0xcb40ec3dffffffff_b50c92e2024d8000

case fault bits 64
  phsubd xmm6, [rbx*1+0x10006fd4]  ; 66 0f 38 06 34 1d d4 6f 00 10
  input rbx 0x2b
  input xmm6 0x5b490e51dfb80ad6_41de0000326abfc7
  input flags SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  phsubd xmm0, xmm4   ; 66 0f 38 06 c4
  phsubd xmm11, xmm2  ; 66 44 0f 38 06 da
  input xmm0 0xda55618ff018aa92_c2f74000424b0000
  input xmm4 0x5d3bd5c616069850_0000000000000002
  input flags ZF DF OF
  result xmm0 0xb8cac28a00000002_15c349037f53c000
  result xmm11 0x0000000000000000_0000000000000000

case code-32 bits 32
  phsubd xmm4, xmm0  ; 66 0f 38 06 e0
  input xmm0 0xc96a2c7580000000_6347894100008000
  input xmm4 0x000fffffffffffff_2c5026f5e157a42f
  input flags PF AF OF
  result xmm4 0xb695d38b9cb8f6bf_fff00000b5077d3a
