; VEXTRACTF128: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-256-immediate bits 64
  vextractf128 xmm15, ymm5, 0xff  ; c4 c3 7d 19 ef ff
  input xmm5 0x25e5097a10bef690_7ff8000000001234
  input ymm5.high 0x1192a20189075322_dd012925231ed4eb
  input flags CF AF ZF SF DF
  result xmm15 0x1192a20189075322_dd012925231ed4eb
  result ymm15.high 0x0000000000000000_0000000000000000

case to-memory-128-256-immediate bits 64
  vextractf128 gs:[r15*4+0xdb8], ymm12, 0x21  ; 65 c4 23 7d 19 24 bd b8 0d 00 00 21
  input r15 0xe
  input xmm12 0x7ff0000000000001_3fb24ee1a63dbb35
  input ymm12.high 0xf1071821985cade5_9ad1977d237c4766
  input flags OF
  result memory 0x100041f0 66 47 7c 23 7d 97 d1 9a e5 ad 5c 98 21 18 07 f1

case fault bits 64
  vextractf128 [rip+0x6436], ymm15, 0  ; c4 63 7d 19 3d 36 64 00 00 00
  input xmm15 0xbfc00000ffc00000_76d32300e64b5d5c
  input ymm15.high 0x31d0685c5f582795_bff8000000000000
  input flags CF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vextractf128 [r12d-0x17], ymm12, 0  ; 67 c4 43 7d 19 a4 24 e9 ff ff ff 00
  vextractf128 xmm5, ymm7, 0x2c       ; c4 e3 7d 19 fd 2c
  input r12 0x75ff21e010004727
  input xmm12 0xbaf05aa61730286e_0000000000000015
  input ymm12.high 0xebc7052650ac4cf5_0bfb6a44c6f33a50
  input flags CF AF ZF
  result xmm5 0x2727272727272727_2727272727272727
  result ymm5.high 0x0000000000000000_0000000000000000
  result memory 0x10004710 15 00 00 00 00 00 00 00 6e 28 30 17 a6 5a f0 ba

case code-32 bits 32
  vextractf128 xmm3, ymm1, 0x82  ; c4 e3 7d 19 cb 82
  input xmm1 0x0000000000000039_2cba61a0bfc00000
  input ymm1.high 0x10d941c95200ae06_21060fc2f5d5ce27
  input flags CF AF ZF DF OF
  result xmm3 0x0000000000000039_2cba61a0bfc00000
  result ymm3.high 0x0000000000000000_0000000000000000
