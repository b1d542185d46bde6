; HSUBPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  hsubps xmm8, xmm14  ; f2 45 0f 7d c6
  input xmm8 0xbef405b8143aba9f_00000000ffffffff
  input xmm14 0x0000000000008000_fff0000000000000
  input flags PF ZF
  result xmm8 0x00008000fff00000_3ef405b8ffffffff
  result mxcsr 0x1fa2

case memory-128 bits 64
  hsubps xmm9, [rbp*1+0x10003a3e]  ; f2 44 0f 7d 0c 2d 3e 3a 00 10
  input rbp 0x2
  input xmm9 0x176bce99bf0979db_0000000000000000
  input flags AF ZF DF
  input memory 0x10003a40 c5 d3 6b f9 18 aa 09 ce 69 f4 8b 23 de 76 84 93
  result xmm9 0x238bf469f96bd3c5_bf0979db00000000
  result mxcsr 0x1fa0

case fault bits 64
  hsubps xmm5, [rbp*1+0x10006fe1]  ; f2 0f 7d 2c 2d e1 6f 00 10
  input rbp 0x13
  input xmm5 0xb8bd94d97f5116e4_6309b13b507ec4cf
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  hsubps xmm12, xmm14  ; f2 45 0f 7d e6
  input xmm12 0x14a32b812a05a6ea_405e180000000000
  input xmm14 0x0000000080000000_42d6c000bfc00000
  input flags PF SF
  input mxcsr 0x3f80
  result xmm12 0x80000000c2d9c000_2a05a6e9c05e1800
  result mxcsr 0x3fa0

case sequence bits 64
  hsubps xmm8, xmm13  ; f2 45 0f 7d c5
  hsubps xmm8, xmm0   ; f2 44 0f 7d c0
  input xmm8 0x0000000000007fff_332d8fa8ffb52513
  input xmm13 0x000000010c137072_ef158e0d378ffd97
  input flags CF PF ZF SF
  result xmm8 0x0000000000000000_6f158e0dfff52513
  result mxcsr 0x1fa3

case code-32 bits 32
  hsubps xmm7, xmm0  ; f2 0f 7d f8
  input xmm0 0x40900000c86c91ab_5fb835f6ffffffff
  input xmm7 0xc2478000c2840000_ff8000003d086683
  input flags CF AF SF DF
  result xmm7 0xc86c92cbffffffff_c18100007f800000
