; VPSUBD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsubd xmm0, xmm8, xmm11  ; c4 c1 39 fa c3
  input xmm8 0xe0a5342fb5116765_e8c349e42348910d
  input xmm11 0x4041d00000000000_405a780000000000
  input flags AF ZF OF
  result xmm0 0xa063642fb5116765_a868d1e42348910d
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsubd ymm7, ymm2, ymm13  ; c4 c1 6d fa fd
  input xmm2 0xbff8000000000000_5880d7d5070e129c
  input xmm13 0xbfc00000c1bf0000_c122f06bffcb6a2e
  input ymm2.high 0x4058e80000000000_8d5dd55c4e50c103
  input ymm13.high 0xed6dd52cd1340a6f_df262caf6e8f6921
  input flags PF AF SF DF OF
  result xmm7 0x003800003e410000_975de76a0742a86e
  result ymm7.high 0x52eb12d42ecbf591_ae37a8addfc157e2

case memory-128 bits 64
  vpsubd xmm10, xmm7, [ebp+0xd]  ; 67 c5 41 fa 95 0d 00 00 00
  input rbp 0xf265265110004623
  input xmm7 0x734b60894d7bb695_0000000000007fff
  input flags CF PF SF
  input memory 0x10004630 83 12 17 5a 98 9b 4c 85 88 5f 00 28 f2 6d 3d 8c
  result xmm10 0xe70df297257b570d_7ab36468a5e96d7c
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsubd ymm15, ymm1, [0x10004760]  ; c5 75 fa 3c 25 60 47 00 10
  input xmm1 0xa86094abbb3ef7b7_bff8000000000000
  input ymm1.high 0xc1d3000042368000_4057680000000000
  input flags PF ZF SF OF
  input memory 0x10004760 22 11 f7 3e 8a ee 85 b2 c6 f3 42 32 d4 22 3e ca
  input memory 0x10004770 9f bd b1 62 14 30 e5 b6 00 00 4f c2 00 00 80 ff
  result xmm15 0xde2271d788fc03f1_0d721176c108eede
  result ymm15.high 0xc25300007fe78000_897237ec9d4e4261

case fault bits 64
  vpsubd xmm7, xmm2, [rip+0x642f]  ; c5 e9 fa 3d 2f 64 00 00
  input xmm2 0x7a649bcf3377d77b_5a93400ac2e9c000
  input flags CF PF AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsubd xmm5, xmm4, [rip+0x3738]  ; c5 d9 fa 2d 38 37 00 00
  vpsubd xmm4, xmm9, xmm6          ; c5 b1 fa e6
  input xmm4 0xc050f00000000000_c2130000b925d222
  input memory 0x10004307 80 00 80 29 c2 00 00 0c c1
  result xmm4 0x0303030303030303_0303030303030303
  result xmm5 0xff44f0003dd68000_42130000b925d222
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsubd xmm2, xmm2, xmm6  ; c5 e9 fa d6
  input xmm2 0x9407adfc5df19317_29f99074ffffffff
  input xmm6 0x0000000000000000_82858ba593e82db6
  input flags SF DF
  result xmm2 0x9407adfc5df19317_a77404cf6c17d249
  result ymm2.high 0x0000000000000000_0000000000000000
