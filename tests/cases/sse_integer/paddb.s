; PADDB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  paddb xmm4, xmm9  ; 66 41 0f fc e1
  input xmm4 0xa13a75d942168000_0000000000000021
  input xmm9 0xfff0000000000000_bfc00000bfc00000
  input flags CF AF SF OF
  result xmm4 0xa02a75d942168000_bfc00000bfc00021

case memory-128 bits 64
  paddb xmm15, [r10d-0x1b]  ; 67 66 45 0f fc ba e5 ff ff ff
  input r10 0xab29735d1000426b
  input xmm15 0x7fc01234c2d54000_eb36ebbc80000000
  input flags CF PF AF ZF OF
  input memory 0x10004250 5b 88 b6 72 00 00 00 4f 01 00 00 00 00 00 f0 7f
  result xmm15 0xfeb01234c2d54001_3a36ebbcf2b6885b

case sequence bits 64
  paddb xmm12, xmm15  ; 66 45 0f fc e7
  paddb xmm10, xmm3   ; 66 44 0f fc d3
  input xmm12 0x0000000000000000_37f152f66ca9c5ef
  input xmm15 0xba298a0c00000001_32e835a15e914861
  input flags PF AF ZF DF OF
  result xmm10 0x4d4d4d4d4d4d4d4d_4d4d4d4d4d4d4d4d
  result xmm12 0xba298a0c00000001_69d98797ca3a0d50

case code-32 bits 32
  paddb xmm3, xmm7  ; 66 0f fc df
  input xmm3 0x3f8000007f800001_4050500000000000
  input xmm7 0xe0857b5e00000000_c205800042380000
  input flags SF
  result xmm3 0x1f057b5e7f800001_0255d00042380000
