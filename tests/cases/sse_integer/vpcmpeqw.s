; VPCMPEQW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpcmpeqw xmm11, xmm6, xmm11  ; c4 41 49 75 db
  input xmm6 0x0000000000000001_c05d200000000000
  input xmm11 0xc05e480000000000_a1ce8a5998142587
  input flags CF PF ZF DF
  result xmm11 0x00000000ffff0000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpcmpeqw ymm8, ymm15, ymm4  ; c5 05 75 c4
  input xmm4 0xf33fa98bf1ba4621_506fe2d6ffffffff
  input xmm15 0x0000000000000016_425180007a4ebbcc
  input ymm4.high 0x0000000000000080_7925e6a4585c3fc9
  input ymm15.high 0x405b580000000000_c1140000cc246140
  input flags CF ZF SF OF
  result xmm8 0x0000000000000000_0000000000000000
  result ymm8.high 0x00000000ffff0000_0000000000000000

case memory-128 bits 64
  vpcmpeqw xmm5, xmm2, [rbp*8+0x10003be0]  ; c5 e9 75 2c ed e0 3b 00 10
  input rbp 0x8
  input xmm2 0x209fbc0e3022e352_7f80000147ac1e6c
  input flags AF ZF OF
  input memory 0x10003c20 ff ff ff 7f 00 00 00 00 05 e1 3d 52 85 70 98 f3
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpcmpeqw ymm11, ymm2, [ebx+ebx*2+0x10003c18]  ; 67 c5 6d 75 9c 5b 18 3c 00 10
  input rbx 0xaa156b8000000038
  input xmm2 0x5bb9dcd60188cc9a_fd5796a0ff800000
  input ymm2.high 0x900093a396b6ebea_000000000000002f
  input flags CF PF AF DF OF
  input memory 0x10003cc0 01 00 00 00 00 00 00 00 7f 00 00 00 34 c4 17 79
  input memory 0x10003cd0 1c ea e0 4f 9f 67 48 10 34 12 c0 7f 00 00 80 ff
  result xmm11 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpcmpeqw ymm10, ymm4, [r12d*2+0x10006f73]  ; 67 c4 21 5d 75 14 65 73 6f 00 10
  input r12 0xe82e05b50000003a
  input xmm4 0x0000000000000002_007fffffc13c0000
  input ymm4.high 0x76c5a409b2cd2127_241bbef2a8f4ed14
  input flags CF PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpeqw xmm3, xmm9, xmm2  ; c5 b1 75 da
  vpcmpeqw xmm1, xmm2, xmm2  ; c5 e9 75 ca
  input xmm2 0x24f8cfcd41a33971_fff0000000000000
  input xmm9 0x8eaa83bb00000000_c03a60ec4a024b83
  input flags PF AF
  result xmm1 0xffffffffffffffff_ffffffffffffffff
  result xmm3 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpcmpeqw xmm7, xmm0, xmm6  ; c5 f9 75 fe
  input xmm0 0x007fffff42218000_0000000000000000
  input xmm6 0x0000000000000001_25cc0d777f800000
  input flags PF OF
  result xmm7 0x0000000000000000_000000000000ffff
  result ymm7.high 0x0000000000000000_0000000000000000
