; BLENDVPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  blendvps xmm3, xmm5  ; 66 0f 38 14 dd
  input xmm0 0x150cc151d65c2a46_00000001c0d62e3c
  input xmm3 0x0000000000007fff_40ac00007f800000
  input xmm5 0x402b000000000000_4051700000000000
  input flags PF SF DF OF
  result xmm3 0x0000000000000000_40ac000000000000

case memory-128 bits 64
  blendvps xmm13, [rbx*4+0x100041a0]  ; 66 44 0f 38 14 2c 9d a0 41 00 10
  input rbx 0x24
  input xmm0 0xf909f8781c1ec1ef_f19c8bdc00000000
  input xmm13 0x2fee6fe042d80000_0000000000007fff
  input flags CF AF OF
  input memory 0x10004231 80 30 c2 00 00 00 00 e7 c7 33 ef 00 00 80 ff
  result xmm13 0xff80000042d80000_0000000000007fff

case fault bits 64
  blendvps xmm11, [r11*1+0x10006fcd]  ; 66 46 0f 38 14 1c 1d cd 6f 00 10
  input r11 0x32
  input xmm0 0xdda42123d5cbaa2c_83f56028add8c6b4
  input xmm11 0x7ff0000000000001_34be82bc07d55414
  input flags PF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  blendvps xmm0, xmm8   ; 66 41 0f 38 14 c0
  blendvps xmm11, xmm2  ; 66 44 0f 38 14 da
  input xmm0 0x7ff8000000001234_0000000000000019
  input xmm8 0x2c1116a235d7a134_f6c6804f5752480b
  input flags AF ZF
  result unchanged

case code-32 bits 32
  blendvps xmm5, xmm0  ; 66 0f 38 14 e8
  input xmm0 0xc2b5800000000001_4f0000003f800000
  input xmm5 0x0000000000000080_698d2f7800000080
  input flags PF
  result xmm5 0xc2b5800000000080_698d2f7800000080
