; VANDNPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vandnpd xmm14, xmm11, xmm1  ; c5 21 55 f1
  input xmm1 0x4c27b5ad12e61d4d_ddfc50b7423a8000
  input xmm11 0xdbce65060000007f_3f80000042814000
  input flags PF ZF DF OF
  result xmm14 0x042190a912e61d00_c07c50b7003a8000
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vandnpd ymm6, ymm11, ymm8  ; c4 c1 25 55 f0
  input xmm8 0x402f800000000000_c2b0c000c07db2ae
  input xmm11 0xe627ad94925431e5_6312dbf570964d1f
  input ymm8.high 0x7f800000ffc00000_3f800000ff800000
  input ymm11.high 0xd523157a3f800000_c028c00000000000
  input flags ZF SF DF
  result xmm6 0x0008000000000000_80a000008069b2a0
  result ymm6.high 0x2a800000c0400000_3f800000ff800000

case memory-128 bits 64
  vandnpd xmm0, xmm0, gs:[rbx*8+0xa80]  ; 65 c5 f9 55 04 dd 80 0a 00 00
  input rbx 0x2
  input xmm0 0xc11e000042f80000_000000000000002d
  input flags CF AF
  input memory 0x10003e90 d4 77 53 c6 24 20 c0 1e 00 00 00 00 00 00 03 c0
  result xmm0 0x0001000000000000_1ec02024c65377d0
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vandnpd ymm14, ymm5, [edi-0xa8b1]  ; 67 c5 55 55 b7 4f 57 ff ff
  input rdi 0x61f28f1f1000e331
  input xmm5 0x0000000000000023_515aff04ffffffff
  input ymm5.high 0xd5fd4214994d2fc1_a0c2cca00e5be98d
  input flags PF SF OF
  input memory 0x10003a80 98 a0 6a 5f 99 6b 2f 85 2a 4f f7 11 02 ba 51 e0
  input memory 0x10003a90 ff ff ff ff ff ff ff 7f 00 00 00 00 00 00 00 80
  result xmm14 0xe051ba0211f74f08_8425009900000000
  result ymm14.high 0x0000000000000000_5f3d335ff1a41672

case fault bits 64
  vandnpd xmm13, xmm14, [r9d-0x23dc]  ; 67 c4 41 09 55 a9 24 dc ff ff
  input r9 0x1c467489100093d2
  input xmm14 0x515812f13f800000_2afe761fe579486f
  input flags PF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vandnpd ymm3, ymm1, gs:[rcx*8+0x1098]  ; 65 c5 f5 55 1c cd 98 10 00 00
  vandnpd xmm1, xmm3, xmm8               ; c4 c1 61 55 c8
  input rcx 0x3d
  input xmm1 0xff80000042944000_a340d06d36943c57
  input ymm1.high 0xf58ec7753bc6ee50_e80219ef54c89df3
  input flags PF AF ZF SF
  input memory 0x10004685 e0 4c 40 00 00 65 42 d0 2b d5 8f c7 09 52 c4 66
  input memory 0x10004695 b0 cc 0c ff 7f
  result xmm1 0x2828002828082828_2820082828282828
  result xmm3 0x00552bd000610000_400c200000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm3.high 0x00000000000011af_04cca00080120004

case code-32 bits 32
  vandnpd xmm6, xmm4, xmm5  ; c5 d9 55 f5
  input xmm4 0xf434f2a2bfc00000_fbf72841ffffffff
  input xmm5 0x7fffffffffffffff_1050a5a8d6abbe11
  input flags CF AF SF OF
  result xmm6 0x0bcb0d5d403fffff_000085a800000000
  result ymm6.high 0x0000000000000000_0000000000000000
