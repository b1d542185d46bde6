; VPSLLW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsllw xmm13, xmm14, xmm8  ; c4 41 09 f1 e8
  input xmm8 0xfff8000000000000_42bcc0006370e5a3
  input xmm14 0xfff0000000000000_3ff0000000000000
  input flags PF AF ZF SF
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsllw ymm14, ymm3, xmm4  ; c5 65 f1 f4
  input xmm3 0xe654f525ffffffff_4f000000810a9d5a
  input xmm4 0x41fe00007f800000_bff8000000000000
  input ymm3.high 0x9c87135c00000001_83a8b8a123dbea75
  input flags CF AF ZF OF
  result xmm14 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpsllw xmm6, xmm15, [0x100045f0]  ; c5 81 f1 34 25 f0 45 00 10
  input xmm15 0x4a21903509fa1b7f_0999fb0f78f45a14
  input flags CF PF SF
  input memory 0x100045f0 fb c7 5e c5 8a 7a 9c 2e 6d 7b 53 c3 fe d1 23 a9
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsllw ymm5, ymm14, [0x10004450]  ; c5 8d f1 2c 25 50 44 00 10
  input xmm14 0x4f0000004f000000_adf5cc6000000080
  input ymm14.high 0x000000000000003e_0000000000000029
  input flags PF ZF OF
  input memory 0x10004450 01 00 00 00 1c ca 78 3f af 7a 8c 73 92 5b c0 68
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vpsllw xmm14, xmm11, xmm11  ; c4 41 21 f1 f3
  vpsllw ymm1, ymm6, 0xff     ; c5 f5 71 f6 ff
  input xmm11 0x6583b7cfa55a84b6_97295fdadfaec724
  input flags PF ZF OF
  result xmm1 0x0000000000000000_0000000000000000
  result xmm14 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsllw xmm3, xmm4, xmm3  ; c5 d9 f1 db
  input xmm3 0x2a90b124aac7e536_8e39f686e68e0e14
  input xmm4 0xf75698c861eddd6c_87bb986200007fff
  input flags CF ZF OF
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
