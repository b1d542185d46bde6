; PHSUBW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  phsubw xmm9, xmm11  ; 66 45 0f 38 05 cb
  input xmm9 0x427ba0d300000080_37eab5e6d497fc0c
  input xmm11 0x7a80fa193de91768_9fe05228872fa693
  input flags CF DF OF
  result xmm9 0x7f99d97fb2481f64_5e5800807dfc2775

case memory-128 bits 64
  phsubw xmm0, [r14*4+0x10003b64]  ; 66 42 0f 38 05 04 b5 64 3b 00 10
  input r14 0x33
  input xmm0 0x3b5d19ce876e184e_4058e00000000000
  input flags DF OF
  input memory 0x10003c30 01 00 00 00 00 00 00 00 00 00 00 00 d5 ed 81 63
  result xmm0 0x8a54000000000001_de7190e09fa80000

case fault bits 64
  phsubw xmm11, [rip+0x642f]  ; 66 44 0f 38 05 1d 2f 64 00 00
  input xmm11 0xc2868000c1ad0000_c057300000000000
  input flags CF PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  phsubw xmm11, [edi-0x3a04]  ; 67 66 44 0f 38 05 9f fc c5 ff ff
  phsubw xmm5, xmm6           ; 66 0f 38 05 ee
  input rdi 0xad393a521000a6c4
  input xmm11 0xc69ecaeeb902980b_4056000000000000
  input flags AF SF OF
  input memory 0x10006cc0 4d 04 4e b9 3e 3f 96 00 00 00 00 00 00 00 f0 7f
  result xmm5 0x0000000000000000_0000000000000000
  result xmm11 0x801000003ea84aff_0450df09bfaa0000

case code-32 bits 32
  phsubw xmm4, xmm1  ; 66 0f 38 05 e1
  input xmm1 0x4e036ba0422eb335_00000000000000ff
  input xmm4 0x00000000ffffffff_fff0000000000000
  input flags CF PF SF
  result xmm4 0x1d9d7107000000ff_0000000000100000
