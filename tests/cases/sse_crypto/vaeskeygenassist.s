; VAESKEYGENASSIST: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vaeskeygenassist xmm12, xmm0, 0x99  ; c4 63 79 df e0 99
  input xmm0 0xa7a1fed100000000_000000007fc01234
  input flags CF AF ZF OF
  result xmm12 0x3e5c32225c32bb3e_636363fa63636363
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vaeskeygenassist xmm7, [r12d+r10d*2-5], 0xff  ; 67 c4 83 79 df bc 54 fb ff ff ff ff
  input r10 0x59bf5197ffffffff
  input r12 0x59bf5197100041d7
  input flags PF
  input memory 0x100041d0 e9 8b 21 4e 38 d6 35 21 5f 9b 5d a8 fe c7 d0 eb
  result xmm7 0xbbe97039e970c6bb_07fd9609fd96f607
  result ymm7.high 0x0000000000000000_0000000000000000

case fault bits 64
  vaeskeygenassist xmm7, [r10d], 1  ; 67 c4 c3 79 df ba 00 00 00 00 01
  input r10 0x5f7932d810006ffd
  input flags CF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vaeskeygenassist xmm6, [r10d-0x65], 0x7f  ; 67 c4 c3 79 df b2 9b ff ff ff 7f
  vaeskeygenassist xmm7, xmm5, 1            ; c4 e3 79 df fd 01
  input r10 0x7d06f7a810006665
  input flags PF ZF
  input memory 0x10006600 34 12 c0 7f ce 60 11 e9 00 c0 c5 c2 76 cd 1c 11
  result xmm6 0x38829cc2829cbd38_8b1e82af1e82d08b
  result xmm7 0x3f3f3f3e3f3f3f3f_3f3f3f3e3f3f3f3f
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vaeskeygenassist xmm6, xmm2, 0  ; c4 e3 79 df f2 00
  input xmm2 0x46f9584955ca9940_c016000000000000
  input flags PF ZF
  result xmm6 0x3b5a996a5a996a3b_63ba4763ba476363
  result ymm6.high 0x0000000000000000_0000000000000000
