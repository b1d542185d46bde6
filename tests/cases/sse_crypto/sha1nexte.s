; SHA1NEXTE: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sha1nexte xmm1, xmm12  ; 41 0f 38 c8 cc
  input xmm1 0x00000000ffffffff_0000000000008000
  input xmm12 0x404ad00000000000_162ef0cd4db653e0
  input flags CF PF AF OF
  result xmm1 0x404ad00000000000_162ef0cd4db653e0

case memory-128 bits 64
  sha1nexte xmm13, [edi+eax]  ; 67 44 0f 38 c8 ac 07 00 00 00 00
  input rax 0xbd32284c00000006
  input rdi 0xbd32284c1000435a
  input xmm13 0xe8d477a880000000_0000000000000022
  input flags CF AF OF
  input memory 0x10004362 36 c1 00 00 e0 3f 00 00 7d 42 c4 60 f6 1e
  result xmm13 0x592b7eae427d0000_3fe00000c1360000

case fault bits 64
  sha1nexte xmm11, gs:[rdx*8+0x3a48]  ; 65 44 0f 38 c8 1c d5 48 3a 00 00
  input rdx 0x36
  input xmm11 0xdbd6670f378191eb_bfc0000041380000
  input flags CF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sha1nexte xmm14, [r9d*4+0x10003b74]  ; 67 46 0f 38 c8 34 8d 74 3b 00 10
  sha1nexte xmm5, xmm3                 ; 0f 38 c8 eb
  input r9 0xdeed05ce0000002f
  input xmm14 0xceb308986be221a9_03056b18000000ff
  input flags PF AF OF
  input memory 0x10003c30 01 32 1d ba ad 27 9e 2b 00 00 00 00 00 10 5d 40
  result xmm5 0x6c6c6c6c23232323_2323232323232323
  result xmm14 0x7409d22600000000_2b9e27adba1d3201

case code-32 bits 32
  sha1nexte xmm6, xmm1  ; 0f 38 c8 f1
  input xmm1 0x7d8e5535234d8527_3cdd4ad7afd2f634
  input xmm6 0xa967b563186eb1a2_63d04967cede5af3
  input flags CF PF AF DF
  result xmm6 0x67e8428d234d8527_3cdd4ad7afd2f634
