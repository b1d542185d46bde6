; VFMSUB132PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub132pd xmm4, xmm10, xmm11  ; c4 c2 a9 9a e3
  input xmm4 0xbb6a9603fd7e54d3_c8a730bf00008000
  input xmm10 0x9a67fdf70b1da0cd_932d835600000000
  input xmm11 0x00000000ffffffff_baabd12dbd4a3001
  input flags CF AF OF
  result xmm4 0x1a67fdf70b1da0cd_436428b8ad32b2e0
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmsub132pd ymm1, ymm1, ymm2  ; c4 e2 f5 9a ca
  input xmm1 0x7dcf87126e1beccb_0000000000000000
  input xmm2 0x1dfe5f5cf8303800_670e3f16c1040000
  input ymm1.high 0x000000000000003a_3ff0000000000000
  input ymm2.high 0x3e58c0b1dd76af4a_00000000000000ff
  input flags CF PF AF ZF SF OF
  result xmm1 0xfdcf87126e1beccb_0000000000000000
  result ymm1.high 0x800000000000003a_bff0000000000000
  result mxcsr 0x1fb2

case memory-128 bits 64
  vfmsub132pd xmm3, xmm8, [0x10004610]  ; 67 c4 e2 b9 9a 1c 25 10 46 00 10
  input xmm3 0xbfc00000bb339fb7_7717c36da5e24e3f
  input xmm8 0x1a06547a6b947c1c_bfc00000c2b24000
  input flags CF AF SF
  input memory 0x10004610 98 7b ff ef 04 67 42 61 68 b2 68 94 e9 b4 78 33
  result xmm3 0xb348b4eab57ad3a7_7ff0000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case memory-256 bits 64
  vfmsub132pd ymm14, ymm9, [rip+0x3617]  ; c4 62 b5 9a 35 17 36 00 00
  input xmm9 0x1cbe9c737baeeb84_b481b64d42b40000
  input xmm14 0xc213000099cbf99e_a84627215b6e647d
  input ymm9.high 0x00000001418d0000_6471e96d417cccf6
  input ymm14.high 0x41890000ffc00000_000000000000001b
  input flags CF PF OF
  input memory 0x100041e0 8f 5a 1a bc 3e 0d f0 b7 00 00 9d 42 00 00 24 41
  input memory 0x100041f6 e0 41 e9 45 18 4a b7 a6 7f 57
  result xmm14 0xc347c0010f596a86_3481b64d42b40000
  result ymm14.high 0x5918ba402ed96380_e471e96d417cccf6
  result mxcsr 0x1fa2

case fault bits 64
  vfmsub132pd ymm15, ymm6, [ebp-0xb571]  ; 67 c4 62 cd 9a bd 8f 4a ff ff
  input rbp 0xfeda61010012552
  input xmm6 0x000000000000002e_7543d36924371c1d
  input xmm15 0x4034800000000000_3a6b5e777f840664
  input ymm6.high 0x905dd12300007fff_4034e00000000000
  input ymm15.high 0x405c080000000000_34bb5a4ba2d573bd
  input flags CF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub132pd ymm5, ymm5, ymm13  ; c4 c2 d5 9a ed
  input xmm5 0xffc00000e9a9e63a_8c2f57894152745c
  input xmm13 0x0000000000000000_165fba32eba34a94
  input ymm5.high 0xbcb6538f02e41af7_0000000000000023
  input ymm13.high 0x60a75ca0c4b5e1ed_0000000000000001
  input flags CF PF AF ZF OF
  input mxcsr 0x7f80
  result xmm5 0x7fc00000e9a9e63a_0c2f57894152745b
  result ymm5.high 0xdd704caf304603d7_8000000000000022
  result mxcsr 0x7fb2

case sequence bits 64
  vfmsub132pd xmm4, xmm14, xmm5  ; c4 e2 89 9a e5
  vfmsub132pd ymm9, ymm15, ymm3  ; c4 62 85 9a cb
  input xmm4 0x401e800000000000_ffffffffffffffff
  input xmm5 0x8ec16636bc8f5334_487996743e0aba76
  input xmm14 0xc054200000000000_7ff0000000000001
  input flags CF PF DF OF
  result xmm4 0x4054200000000000_ffffffffffffffff
  result xmm9 0xaf2f2f2f2f2f2f2f_af2f2f2f2f2f2f2f
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm9.high 0xbf3f3f3f3f3f3f3f_bf3f3f3f3f3f3f3f
  result mxcsr 0x1fa1

case code-32 bits 32
  vfmsub132pd xmm5, xmm0, xmm1  ; c4 e2 f9 9a e9
  input xmm0 0x9304e16fc28bc000_1b63770e179a53a0
  input xmm1 0x0000000000000002_d7ece5c69e1bd9ef
  input xmm5 0x000000000000000b_033c24a03b26ce99
  input flags CF AF
  result xmm5 0x1304e16fc28bc000_9b66a452371d1466
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
