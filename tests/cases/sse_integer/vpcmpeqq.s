; VPCMPEQQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpcmpeqq xmm15, xmm3, xmm10  ; c4 42 61 29 fa
  input xmm3 0x181d0f6bed16c923_0000000000000000
  input xmm10 0x3dba49c3c3be643d_0000000141f70000
  input flags CF AF ZF SF DF
  result xmm15 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpcmpeqq ymm13, ymm12, ymm1  ; c4 62 1d 29 e9
  input xmm1 0x41b80000c1dc0000_ab9dd58f70e0e0a4
  input xmm12 0xa0eb6b44046d4b9e_f1173306bf7b99e9
  input ymm1.high 0x567061470608ec1d_ff8000003f800000
  input ymm12.high 0x974d7cf6025d8820_067f0ec1c59f5f1d
  input flags PF SF
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpcmpeqq xmm10, xmm7, [rip+0x34d7]  ; c4 62 41 29 15 d7 34 00 00
  input xmm7 0x42428000b5bdace0_4f0000004de73a3f
  input flags CF PF SF DF
  input memory 0x100040a0 01 00 80 7f 89 a3 1d 42 3c 9d 84 15 47 f5 4e 05
  result xmm10 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpcmpeqq ymm12, ymm11, [rcx*1+0x1000457d]  ; c4 62 25 29 24 0d 7d 45 00 10
  input rcx 0x3
  input xmm11 0xbe4a58dd6c42b62f_000000000000002d
  input ymm11.high 0x767574d240debc5c_446ce8f9c2a64000
  input flags PF ZF DF
  input memory 0x10004580 c7 92 db f5 6b b8 36 b7 34 12 00 00 00 00 f8 7f
  input memory 0x10004590 46 c5 f5 36 d8 17 c1 f6 00 00 00 00 00 c0 36 c0
  result xmm12 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpcmpeqq xmm13, xmm10, [rip+0x642c]  ; c4 62 29 29 2d 2c 64 00 00
  input xmm10 0x000000012ed00315_429f4000d6057b65
  input flags AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpeqq xmm13, xmm14, xmm0  ; c4 62 09 29 e8
  vpcmpeqq ymm4, ymm11, ymm14  ; c4 c2 25 29 e6
  input xmm0 0x9087529df1138cce_c051380000000000
  input xmm14 0x5af0008f9b53046a_4f00000072a964c6
  input flags CF PF ZF
  result xmm4 0x0000000000000000_0000000000000000
  result xmm13 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpcmpeqq xmm3, xmm7, xmm4  ; c4 e2 41 29 dc
  input xmm4 0x344e004ec9932cf5_0000000000000036
  input xmm7 0x89e0c99768addaf8_906e8c853a864221
  input flags CF PF ZF SF
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
