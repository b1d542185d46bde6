; VPERM2I128: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256-immediate bits 64
  vperm2i128 ymm13, ymm6, ymm14, 0  ; c4 43 4d 46 ee 00
  input xmm6 0x79b48774f646993a_4098000042af0000
  input xmm14 0x45d0b93700000000_7c17e186ffffffff
  input ymm6.high 0x6453377bc0b60584_350f9a8124a3e15c
  input ymm14.high 0x205a064dd75eb6d2_e012249fef9cde31
  input flags AF ZF DF
  result xmm13 0x79b48774f646993a_4098000042af0000
  result ymm13.high 0x79b48774f646993a_4098000042af0000

case memory-256-immediate bits 64
  vperm2i128 ymm12, ymm11, [0x10003c20], 6  ; 67 c4 63 25 46 24 25 20 3c 00 10 06
  input xmm11 0xcd63fcdb70ae6ca8_27408fe548133715
  input ymm11.high 0xc043000000000000_fff0000000000000
  input flags CF PF ZF SF OF
  input memory 0x10003c20 03 fe 7d 6c fe 47 4e b3 00 00 00 00 00 00 00 80
  input memory 0x10003c30 3e 75 d8 78 bd c6 2b 97 e5 9f 85 cf 1a da ed 7f
  result xmm12 0x8000000000000000_b34e47fe6c7dfe03
  result ymm12.high 0xcd63fcdb70ae6ca8_27408fe548133715

case sequence bits 64
  vperm2i128 ymm4, ymm9, ymm11, 0xee   ; c4 c3 35 46 e3 ee
  vperm2i128 ymm12, ymm4, ymm11, 0x38  ; c4 43 5d 46 e3 38
  input xmm9 0xa98e711aa0b66cc3_a39660379fcdca09
  input xmm11 0x459835cf3f073732_e9d0643352fbd344
  input ymm9.high 0x8c2166ad00000001_311a118619b352f7
  input ymm11.high 0x4035e00000000000_fcef296dd97a332c
  input flags CF PF ZF
  result xmm4 0x0000000000000000_0000000000000000
  result xmm12 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x4035e00000000000_fcef296dd97a332c

case code-32 bits 32
  vperm2i128 ymm0, ymm3, ymm6, 0  ; c4 e3 65 46 c6 00
  input xmm3 0x42b48000ffc00000_41e0000000000000
  input xmm6 0x42e94000007fffff_0000000000000002
  input ymm3.high 0xe0998e6a8c0c0418_00a3dd5a5d9bcc4e
  input ymm6.high 0x170a8acee05f40b2_f831ec6167ac7d35
  input flags CF PF AF ZF OF
  result xmm0 0x42b48000ffc00000_41e0000000000000
  result ymm0.high 0x42b48000ffc00000_41e0000000000000
