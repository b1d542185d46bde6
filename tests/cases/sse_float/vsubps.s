; VSUBPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vsubps xmm13, xmm5, xmm7  ; c5 50 5c ef
  input xmm5 0x7d489be64a340176_c056800000000000
  input xmm7 0xb166ec3041300000_d00d277d80000000
  input flags CF PF AF SF OF
  result xmm13 0x7d489be64a34014a_500d277d00000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vsubps ymm9, ymm13, ymm7  ; c5 14 5c cf
  input xmm7 0xf2d660674d1f54b3_e8fdbc8fd630db62
  input xmm13 0x07653ac0c2d74000_5266dff000000080
  input ymm7.high 0xe14de0e340eefbb8_0000000000007fff
  input ymm13.high 0x000000000000001e_0000000000000006
  input flags CF ZF DF OF
  result xmm9 0x72d66067cd1f54ba_68fdbc8f5630db62
  result ymm9.high 0x614de0e3c0eefbb8_0000000080007ff9
  result mxcsr 0x1fa2

case memory-128 bits 64
  vsubps xmm3, xmm5, [r9d+0xed49]  ; 67 c4 c1 50 5c 99 49 ed 00 00
  input r9 0x13cdeb700fff4f17
  input xmm5 0x709831c07af64457_fff0000000000000
  input flags CF PF SF OF
  input memory 0x10003c60 02 36 b0 96 cb bc 61 24 00 00 e5 c2 01 00 80 7f
  result xmm3 0x7fc000017af64457_fff0000016b03602
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-256 bits 64
  vsubps ymm2, ymm4, [r8*2+0x10004554]  ; c4 a1 5c 5c 14 45 54 45 00 10
  input r8 0x6
  input xmm4 0xcbef80f3f39e66d3_c05af80000000000
  input ymm4.high 0x2b53e0e68e306d7c_c2aa8000d820a11c
  input flags AF DF
  input memory 0x10004560 ff ff ff 7f 3a b6 08 fc 2a a3 6c 6b 22 50 a2 27
  input memory 0x10004570 a0 fc b2 ae 67 da 6a 13 ff ff ff 7f 77 81 c7 b3
  result xmm2 0xcbef80f3f39e6749_7c08b63a7fffffff
  result ymm2.high 0x33c781e17fffffff_c2aa8000d820a11c
  result mxcsr 0x1fa0

case fault bits 64
  vsubps xmm11, xmm5, [rip+0x6430]  ; c5 50 5c 1d 30 64 00 00
  input xmm5 0xf6146a4f007fffff_2311b4235a80b782
  input flags PF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vsubps xmm10, xmm15, xmm0  ; c5 00 5c d0
  input xmm0 0x39bcadb33fa8dee2_0000000000000001
  input xmm15 0xffc00000a7ae726d_c040100000000000
  input flags AF DF OF
  input mxcsr 0x9fc0
  result xmm10 0xffc00000bfa8dee2_c040100000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x9fe0

case sequence bits 64
  vsubps ymm1, ymm5, ymm9    ; c4 c1 54 5c c9
  vsubps xmm10, xmm3, xmm11  ; c4 41 60 5c d3
  input xmm5 0xe4ba614fd472b306_ffffffffffffffff
  input xmm9 0x000000000000002e_d414ad749f1b77b8
  input ymm5.high 0x2a80fa909c9a8c18_4045200000000000
  input ymm9.high 0x6b1d4a2800000000_7f800000bfc00000
  input flags AF ZF SF DF
  result xmm1 0xe4ba614fd472b306_ffffffffffffffff
  result xmm10 0xab2b2a88ab2b2a88_ab2b2a88ab2b2a88
  result ymm1.high 0xeb1d4a289c9a8c18_ff8000003fc00000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vsubps xmm4, xmm3, xmm6  ; c5 e0 5c e6
  input xmm3 0x69504e59dea0a821_60893cad643f12a1
  input xmm6 0x00000000c0b00000_e5c00b5000000080
  input flags CF ZF OF
  result xmm4 0x69504e59dea0a821_65c02d9f643f12a1
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
