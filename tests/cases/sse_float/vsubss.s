; VSUBSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vsubss xmm8, xmm1, xmm3  ; c5 72 5c c3
  input xmm1 0x405b700000000000_3ff0000000000000
  input xmm3 0x41e0000000000000_32eb150033177b34
  input flags CF AF ZF DF OF
  result xmm8 0x405b700000000000_3ff00000b3177b34
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vsubss xmm0, xmm12, [0x10004454]  ; c5 9a 5c 04 25 54 44 00 10
  input xmm12 0xe342dc9030ce8387_ba6608ec94132de3
  input flags CF AF OF
  input memory 0x10004454 3c 4c ee 7f
  result xmm0 0xe342dc9030ce8387_ba6608ec7fee4c3c
  result ymm0.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vsubss xmm4, xmm5, xmm1  ; c5 d2 5c e1
  input xmm1 0x8ea71b9b0d39617c_0000000000007fff
  input xmm5 0x18c221167fffffff_000000014f000000
  input flags PF ZF
  result xmm4 0x18c221167fffffff_000000014f000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case fault bits 64
  vsubss xmm0, xmm13, [rip+0x6437]  ; c5 92 5c 05 37 64 00 00
  input xmm13 0x697d730350208003_8e7402155fa86108
  input flags AF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vsubss xmm6, xmm4, xmm13  ; c4 c1 5a 5c f5
  input xmm4 0x76c93b9371a08ea3_ef5f222e59844ede
  input xmm13 0x0000000000000001_46312d56fbc19cb5
  input flags PF SF
  input mxcsr 0x5f80
  result xmm6 0x76c93b9371a08ea3_ef5f222e7bc19cb6
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vsubss xmm8, xmm13, xmm3  ; c5 12 5c c3
  vsubss xmm9, xmm6, xmm4   ; c5 4a 5c cc
  input xmm3 0x38abfb978d6ddda0_000000000000001c
  input xmm13 0xddfb012eb4b1b5fa_0ed98b5400000002
  input flags CF PF OF
  result xmm8 0xddfb012eb4b1b5fa_0ed98b548000001a
  result xmm9 0x2626262626262626_26262626261be3e4
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vsubss xmm7, xmm1, xmm6  ; c5 f2 5c fe
  input xmm1 0x52a8052016245940_66e8b10680000000
  input xmm6 0x776bb8f5b8ac1917_eb3104ef15009d43
  input flags CF AF OF
  result xmm7 0x52a8052016245940_66e8b10695009d43
  result ymm7.high 0x0000000000000000_0000000000000000
