; VPACKSSWB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpacksswb xmm1, xmm13, xmm3  ; c5 91 63 cb
  input xmm3 0x80000000c2b0c000_985617c05c789b30
  input xmm13 0x42af40004294c000_bfc0000096350e0f
  input flags AF ZF SF
  result xmm1 0x80008080807f7f80_7f7f7f808000807f
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpacksswb ymm4, ymm13, ymm10  ; c4 c1 15 63 e2
  input xmm10 0x7ff0000000000000_bc802908ced7fbbf
  input xmm13 0x0000000142448000_0000000000000016
  input ymm10.high 0xe1c43ed6c0000000_c2270000191161c7
  input ymm13.high 0x2c856a7ff9466505_0000000000008000
  input flags PF ZF
  result xmm4 0x7f000000807f8080_00017f8000000016
  result ymm4.high 0x807f800080007f7f_7f7f807f00000080

case memory-128 bits 64
  vpacksswb xmm9, xmm11, [rip+0x3368]  ; c5 21 63 0d 68 33 00 00
  input xmm11 0xc7b81f210a0ee435_16468fa74ad33f77
  input flags CF PF AF ZF OF
  input memory 0x10003f30 80 98 b3 fc 8e 58 dd 73 fa 42 a1 ca 84 51 af 39
  result xmm9 0x7f7f807f7f7f8080_807f7f807f807f7f
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpacksswb ymm15, ymm15, [0x100046e0]  ; c5 05 63 3c 25 e0 46 00 10
  input xmm15 0x52ee46145f0a1623_0000000000000013
  input ymm15.high 0x42f3c00038a624cf_00733e0c08f546c4
  input flags PF ZF SF
  input memory 0x100046e1 40 e2 c2 ff ff 7f 00 7c d9 e7 35 d3 0f 01 e4 9b
  input memory 0x100046f1 56 31 e1 ee 43 83 b5 52 4f c6 1c 4f 6c 16 66
  result xmm15 0x807f7f807fff807f_7f7f7f7f00000013
  result ymm15.high 0x7f7f7f7f807f807f_7f807f7f737f7f7f

case sequence bits 64
  vpacksswb xmm5, xmm5, xmm5    ; c5 d1 63 ed
  vpacksswb xmm12, xmm5, xmm13  ; c4 41 51 63 e5
  input xmm5 0x4177b2ff503e32c4_34f17d9ce0335e19
  input flags AF ZF SF OF
  result xmm5 0x7f807f7f7f7f807f_7f807f7f7f7f807f
  result xmm12 0x7f7f7f7f7f7f7f7f_7f7f7f807f7f7f80
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpacksswb xmm0, xmm4, xmm1  ; c5 d9 63 c1
  input xmm1 0x50e7706e9d96fa3e_c05e100000000000
  input xmm4 0xc2a80000281b76b6_df6da234bc7d99c2
  input flags CF ZF SF
  result xmm0 0x7f7f8080807f0000_80007f7f80808080
  result ymm0.high 0x0000000000000000_0000000000000000
