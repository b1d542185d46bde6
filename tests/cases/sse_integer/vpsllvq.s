; VPSLLVQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsllvq xmm15, xmm5, xmm0  ; c4 62 d1 47 f8
  input xmm0 0x822fa02dffffffff_613466d0fffe7692
  input xmm5 0x0000000000000002_6350c50d424c0000
  input flags PF AF SF
  result xmm15 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsllvq ymm11, ymm6, ymm11  ; c4 42 cd 47 db
  input xmm6 0x4038200000000000_d3c4e8adc0ee835f
  input xmm11 0x0000000000000029_fdd4cf035444d260
  input ymm6.high 0xb5dfa2ea43355fa3_000000000000003e
  input ymm11.high 0x9915b5d27a477d7d_2d639ae2ffffffff
  input flags PF ZF SF OF
  result xmm11 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpsllvq xmm0, xmm13, [0x10006d80]  ; c4 e2 91 47 04 25 80 6d 00 10
  input xmm13 0xc2db8000ff800000_6b627d19000000ff
  input flags AF SF OF
  input memory 0x10006d80 46 d4 ec 60 00 00 76 41 43 12 f2 52 1f 0d f9 b1
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsllvq ymm3, ymm6, [ebp+r10d*2+6]  ; 67 c4 a2 cd 47 9c 55 06 00 00 00
  input rbp 0x4dbde98010003926
  input r10 0x4dbde980ffffffea
  input xmm6 0x428d80005ab35e59_c2ae80003f800000
  input ymm6.high 0x2cede8e7b0d167a0_3ff0000000000000
  input flags AF
  input memory 0x10003902 f6 c1 75 3c e0 9e 00 00 f4 c2 00 00 f0 41 e6 64
  input memory 0x10003912 08 50 dd 6e 14 c2 46 23 b1 2b 14 e3 7a 73
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpsllvq ymm14, ymm4, gs:[0x3bec]  ; 65 c4 62 dd 47 34 25 ec 3b 00 00
  input xmm4 0xb343644b753f70c8_4055c80000000000
  input ymm4.high 0x4fde528d7d6b5392_0000000000000012
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsllvq ymm12, ymm4, ymm14   ; c4 42 dd 47 e6
  vpsllvq ymm14, ymm15, ymm13  ; c4 42 85 47 f5
  input xmm4 0xffc00000ffc00000_000000000000007f
  input xmm14 0xe639317390162af0_7d9f1a6080000000
  input ymm4.high 0x0000000000008000_35797d95e2069b53
  input ymm14.high 0xc124000058a67d7b_41e0000000000000
  result xmm12 0x0000000000000000_0000000000000000
  result xmm14 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsllvq xmm5, xmm7, xmm2  ; c4 e2 c1 47 ea
  input xmm2 0x7ac1b7122067c874_33f53c15b9320611
  input xmm7 0xca118b9280d4af4d_0e3c75d54458d035
  input flags CF PF ZF OF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000
