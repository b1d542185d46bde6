; VPMULLD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmulld xmm1, xmm9, xmm14  ; c4 c2 31 40 ce
  input xmm9 0xc027c00000000000_bcb5360b00000080
  input xmm14 0x4720fd999305a7e5_82a45c32ffffffff
  input flags CF
  result xmm1 0x2081c00000000000_2fdc8226ffffff80
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmulld ymm9, ymm12, ymm15  ; c4 42 1d 40 cf
  input xmm12 0x89f04a7bfa8c47d5_0458a9ad17f4c914
  input xmm15 0x7db59d0ac67d8e87_768f3cfe00008000
  input ymm12.high 0x224b4202e86ffa91_65a6af0ae6994d59
  input ymm15.high 0xa6b7a4f30996c606_a99314e7d13eb9a9
  input flags AF ZF
  result xmm9 0x790757cec0d30753_9d5fe5a6648a0000
  result ymm9.high 0x3f26efe6f8620566_dbd2ba0668a760c1

case memory-128 bits 64
  vpmulld xmm14, xmm11, [r12d-0xb038]  ; 67 c4 42 21 40 b4 24 c8 4f ff ff
  input r12 0x1369777b1000ee38
  input xmm11 0x9b4a00f700000001_ff8000004c7b4def
  input flags CF PF AF ZF OF
  input memory 0x10003e00 fc 9d 7f 1f f1 b9 22 e9 00 00 0b 42 00 00 80 7f
  result xmm14 0x04800000420b0000_0780000082bd4a44
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmulld ymm7, ymm11, [edi+r14d*4-0x8def]  ; 67 c4 a2 25 40 bc b7 11 72 ff ff
  input rdi 0x7b0b5db91000cfb7
  input r14 0x7b0b5db900000006
  input xmm11 0x4e38c0cc1ab802f2_f5de1e61c74425b7
  input ymm11.high 0xc293c00042a30000_5d47af83153fcc48
  input flags PF ZF SF
  input memory 0x100041e0 43 cb f0 5e c7 80 ed 7d 00 00 00 4f 00 00 80 ff
  input memory 0x100041f0 ff ff ff ff eb 1c e3 83 00 00 00 00 00 20 5b 40
  result xmm7 0x9a000000ae000000_aba71d67be4dfbe5
  result ymm7.high 0xb800000000000000_22297141eac033b8

case fault bits 64
  vpmulld xmm1, xmm13, [r14d*2+0x10006fdd]  ; 67 c4 a2 11 40 0c 75 dd 6f 00 10
  input r14 0x9be169a40000000d
  input xmm13 0x000000000000007f_0000000000000037
  input flags CF PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmulld ymm5, ymm4, [r13*1+0x10006073]  ; c4 a2 5d 40 2c 2d 73 60 00 10
  vpmulld xmm10, xmm13, xmm13             ; c4 42 11 40 d5
  input r13 0xd
  input xmm4 0x405e080000000000_82bab8a6ffffffff
  input ymm4.high 0xc059d80000000000_000000000000001b
  input flags CF ZF DF OF
  input memory 0x10006082 b0 41 00 00 00 4f 51 71 26 ec e3 5a c6 a8 50 76
  input memory 0x10006092 d8 41 7c 2d b8 34 36
  result xmm5 0x5231180000000000_3a000000be500000
  result xmm10 0xbbcad9e9bbcad9e9_bbcad9e9bbcad9e9
  result ymm5.high 0x0000000000000000_00000000f1d47a70
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmulld xmm0, xmm4, xmm7  ; c4 e2 59 40 c7
  input xmm4 0x8000000000000000_7dfc212bcb9c6c9e
  input xmm7 0x000000000000001c_422c0000ffc00000
  input flags CF OF
  result xmm0 0x0000000000000000_c9640000d8800000
  result ymm0.high 0x0000000000000000_0000000000000000
