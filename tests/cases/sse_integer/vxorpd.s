; VXORPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vxorpd xmm3, xmm15, xmm2  ; c5 81 57 da
  input xmm2 0x4056b00000000000_43e448ccffffffff
  input xmm15 0xc018000000000000_e99f48a3aa4fc97d
  input flags PF AF ZF DF
  result xmm3 0x804eb00000000000_aa7b006f55b03682
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vxorpd ymm6, ymm11, ymm13  ; c4 c1 25 57 f5
  input xmm11 0x177add6d94f891c1_cf286ec3694ec595
  input xmm13 0x5a409e475d07311e_4f0000005b63bdd7
  input ymm11.high 0x000000000000000b_51bc2bfd7faf0dec
  input ymm13.high 0x000000000000002f_ff800000c1b10000
  input flags PF ZF SF OF
  result xmm6 0x4d3a432ac9ffa0df_80286ec3322d7842
  result ymm6.high 0x0000000000000024_ae3c2bfdbe1e0dec

case memory-128 bits 64
  vxorpd xmm2, xmm1, [r15*4+0x10003968]  ; c4 a1 71 57 14 bd 68 39 00 10
  input r15 0x26
  input xmm1 0x80000000dec68ff6_0000000000000002
  input flags AF ZF
  input memory 0x10003a00 0f 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 7f
  result xmm2 0xfff00000dec68ff6_000000000000000d
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vxorpd ymm9, ymm7, [r9d+r13d*8+0x77]  ; 67 c4 01 45 57 8c e9 77 00 00 00
  input r9 0x9e77cdd9100041f9
  input r13 0x9e77cdd9ffffffe6
  input xmm7 0xc2ec000000000001_6f69ee13d74d4260
  input ymm7.high 0x4104000094536da1_35ad869dc08c0000
  input flags CF AF SF
  input memory 0x100041a0 fd 3b be 95 66 1b 26 39 01
  input memory 0x100041b0 33 c4 8e 4a 0b d1 0f 0a 00 80 d4 c2 ed 7e d0 1b
  result xmm9 0xc2ec000000000000_564ff57542f3799d
  result ymm9.high 0x5ad47eed5687eda1_3fa257968a02c433

case fault bits 64
  vxorpd xmm3, xmm3, [0x10006ff2]  ; c5 e1 57 1c 25 f2 6f 00 10
  input xmm3 0xbfc0000042f7c000_7377188a00000000
  input flags PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vxorpd ymm7, ymm13, ymm9  ; c4 c1 15 57 f9
  vxorpd xmm13, xmm4, xmm0  ; c5 59 57 e8
  input xmm9 0xfe2642df1a4ae4e4_42918000421c0000
  input xmm13 0x000000007fffffff_cf13f9557fffffff
  input ymm9.high 0x5889c4823f800000_00000000c8d74108
  input ymm13.high 0x405c080000000000_b3b5bf3dfc416af7
  result xmm7 0xfe2642df65b51b1b_8d8279553de3ffff
  result xmm13 0x0404040404040404_0404040404040404
  result ymm7.high 0x18d5cc823f800000_b3b5bf3d34962bff
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vxorpd xmm5, xmm7, xmm1  ; c5 c1 57 e9
  input xmm1 0x0000000000000013_0000000000008000
  input xmm7 0x0000000000000031_b373080e00007fff
  input flags CF PF AF OF
  result xmm5 0x0000000000000022_b373080e0000ffff
  result ymm5.high 0x0000000000000000_0000000000000000
