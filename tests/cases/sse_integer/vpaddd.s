; VPADDD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpaddd xmm2, xmm11, xmm0  ; c5 a1 fe d0
  input xmm0 0xc230cf21ac25eaae_f983c873696a0754
  input xmm11 0xe930e16506974aa9_c7c84f394f000000
  input flags PF AF SF DF OF
  result xmm2 0xab61b086b2bd3557_c14c17acb86a0754
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpaddd ymm14, ymm10, ymm14  ; c4 41 2d fe f6
  input xmm10 0x8000000000000000_c21a00001c5aac69
  input xmm14 0x1c925c5842f88296_3f1b2c84f3561aee
  input ymm10.high 0x0000000000000026_d2f23e2af9675dd7
  input ymm14.high 0x9fdb4ec5a87915fe_611a00e553fe3b5a
  input flags PF DF
  result xmm14 0x9c925c5842f88296_01352c840fb0c757
  result ymm14.high 0x9fdb4ec5a8791624_340c3f0f4d659931

case memory-128 bits 64
  vpaddd xmm0, xmm15, [0x10004130]  ; c5 81 fe 04 25 30 41 00 10
  input xmm15 0x0000000000007fff_bfc0000000000000
  input flags PF AF DF OF
  input memory 0x10004130 7f 00 00 00 8e ff 8a de 00 00 00 00 00 10 44 c0
  result xmm0 0xc044100000007fff_9e4aff8e0000007f
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpaddd ymm15, ymm0, [rip+0x2e58]  ; c5 7d fe 3d 58 2e 00 00
  input xmm0 0x5466bbcdf5e57cf5_c054480000000000
  input ymm0.high 0xbff8000000000000_8ae01f965be51a25
  input flags CF AF ZF
  input memory 0x10003a20 a9 b0 c9 9b 42 b6 ea c0 55 c2 5f aa 9f e6 3a d2
  input memory 0x10003a30 c8 9e 13 8e 1b da 11 56 00 00 00 00 00 40 26 c0
  result xmm15 0x26a1a26ca0453f4a_813efe429bc9b0a9
  result ymm15.high 0x801e400000000000_e0f1f9b1e9f8b8ed

case fault bits 64
  vpaddd ymm6, ymm0, [esi+0xdebc]  ; 67 c5 fd fe b6 bc de 00 00
  input rsi 0xe2a6a7cd0fff9135
  input xmm0 0x6cd624f000000001_3e1e9e56ed54adab
  input ymm0.high 0xa3c0bca0100a845b_97f9176860167b40
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpaddd ymm6, ymm5, ymm9  ; c4 c1 55 fe f1
  vpaddd xmm5, xmm6, xmm4  ; c5 c9 fe ec
  input xmm5 0x0c563db15c27eb64_25ad61963f800000
  input xmm9 0xe2f6d91031b5d292_c04b000000000000
  input ymm5.high 0x30e881bac28b8000_43b73506f95b1587
  input ymm9.high 0xa28ea213b5b0f9cb_92dd193a7a155cd8
  input flags CF AF SF
  result xmm5 0x13713ae5b201e21a_0a1c85ba63a42424
  result xmm6 0xef4d16c18dddbdf6_e5f861963f800000
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm6.high 0xd37723cd783c79cb_d6944e407370725f

case code-32 bits 32
  vpaddd xmm7, xmm4, xmm6  ; c5 d9 fe fe
  input xmm4 0x41830000f05c3cc1_26eca3b3fb935c9b
  input xmm6 0x42c400007fc01234_021ec09b00000000
  input flags PF OF
  result xmm7 0x84470000701c4ef5_290b644efb935c9b
  result ymm7.high 0x0000000000000000_0000000000000000
