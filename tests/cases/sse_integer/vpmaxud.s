; VPMAXUD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmaxud xmm3, xmm3, xmm11  ; c4 c2 61 3f db
  input xmm3 0xc218000001734f7e_7ff0000000000001
  input xmm11 0x2306dce400000000_000000000000001c
  input flags CF PF AF SF OF
  result xmm3 0xc218000001734f7e_7ff000000000001c
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmaxud ymm0, ymm3, ymm11  ; c4 c2 65 3f c3
  input xmm3 0x41e0000000000000_0000000000000002
  input xmm11 0xc2b700002a2edb90_4053980000000000
  input ymm3.high 0x41540000c2d58000_c04b100000000000
  input ymm11.high 0x0737b39c7f800000_fbe25052000000ff
  input flags AF ZF SF OF
  result xmm0 0xc2b700002a2edb90_4053980000000002
  result ymm0.high 0x41540000c2d58000_fbe25052000000ff

case memory-128 bits 64
  vpmaxud xmm15, xmm1, [0x100040d0]  ; c4 62 71 3f 3c 25 d0 40 00 10
  input xmm1 0x404e900000000000_2ac86b9b80000000
  input flags CF ZF SF
  input memory 0x100040d0 55 c4 84 f5 0a aa 51 a9 aa 85 b1 25 0a 6a 61 32
  result xmm15 0x404e900025b185aa_a951aa0af584c455
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaxud ymm15, ymm7, [rsi*4+0x10003e84]  ; c4 62 45 3f 3c b5 84 3e 00 10
  input rsi 0x37
  input xmm7 0x06386808cfb74a85_0d78c36b209ed276
  input ymm7.high 0xd381924c2f0a6f87_acc7d3556a2e0e58
  input flags CF PF AF SF
  input memory 0x10003f60 fb 6c 2d 99 bc 3b bc 45 65 54 e4 61 e5 e5 f4 96
  input memory 0x10003f70 ff ff ff ff ff ff 0f 00 ba a7 31 2e 32 e4 3b 19
  result xmm15 0x96f4e5e5cfb74a85_45bc3bbc992d6cfb
  result ymm15.high 0xd381924c2f0a6f87_acc7d355ffffffff

case fault bits 64
  vpmaxud xmm10, xmm0, [rip+0x642e]  ; c4 62 79 3f 15 2e 64 00 00
  input xmm0 0x6b7530fc0000007f_272f2342f9dd0a1d
  input flags CF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaxud xmm8, xmm11, xmm9   ; c4 42 21 3f c1
  vpmaxud ymm7, ymm13, ymm11  ; c4 c2 15 3f fb
  input xmm9 0x0000000000000001_c054b80000000000
  input xmm11 0x265fb19d054ec5dd_eaf011e980000000
  input flags CF AF SF OF
  result xmm7 0x2d2d2d2d2d2d2d2d_eaf011e980000000
  result xmm8 0x265fb19d054ec5dd_eaf011e980000000
  result ymm7.high 0x3d3d3d3d3d3d3d3d_3d3d3d3d3d3d3d3d
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmaxud xmm3, xmm2, xmm0  ; c4 e2 69 3f d8
  input xmm0 0xd520f242d4137870_44bf1bc461a99413
  input xmm2 0x73cae2d400000000_7f80000041b50000
  input flags CF PF ZF OF
  result xmm3 0xd520f242d4137870_7f80000061a99413
  result ymm3.high 0x0000000000000000_0000000000000000
