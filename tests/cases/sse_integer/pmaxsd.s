; PMAXSD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmaxsd xmm9, xmm9  ; 66 45 0f 38 3d c9
  input xmm9 0xd36f13acb46c2586_c24880003f400000
  input flags PF ZF OF
  result unchanged

case memory-128 bits 64
  pmaxsd xmm5, [r15d-0x69]  ; 67 66 41 0f 38 3d af 97 ff ff ff
  input r15 0x1a95196a100043b9
  input xmm5 0x000000003f800000_7ff0000000000000
  input flags PF AF ZF SF OF
  input memory 0x10004352 dc c2 40 51 fd 77 ff ff 7f 00 00 00 80 7f
  result xmm5 0x7f8000003f800000_7ff0000000000000

case fault bits 64
  pmaxsd xmm1, [r8d+0x111]  ; 67 66 41 0f 38 3d 88 11 01 00 00
  input r8 0xa43f688810006ee7
  input xmm1 0xe6e7722237ad812b_bff8000000000000
  input flags CF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmaxsd xmm1, [r14d-0x24]  ; 67 66 41 0f 38 3d 8e dc ff ff ff
  pmaxsd xmm5, xmm8         ; 66 41 0f 38 3d e8
  input r14 0xdb6b340010004504
  input xmm1 0xc5678f61bfc00000_fff8000000000000
  input flags CF PF
  input memory 0x100044e0 1e 0c 75 21 96 e8 68 4e a9 43 6b 68 11 19 fd 99
  result xmm1 0xc5678f61686b43a9_4e68e89621750c1e
  result xmm5 0x2828282828282828_2828282828282828

case code-32 bits 32
  pmaxsd xmm6, xmm1  ; 66 0f 38 3d f1
  input xmm1 0xc04ba00000000000_11b85111e84cde47
  input xmm6 0xc005000000000000_42984000fb87aa35
  input flags CF PF AF SF
  result xmm6 0xc04ba00000000000_42984000fb87aa35
