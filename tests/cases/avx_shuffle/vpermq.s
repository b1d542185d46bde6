; VPERMQ: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256-immediate bits 64
  vpermq ymm5, ymm11, 0xa  ; c4 c3 fd 00 eb 0a
  input xmm11 0x7ff0000000000001_246a57fde28b5b5c
  input ymm11.high 0x413e0000c24b8000_b4f50c4922131927
  input flags ZF OF
  result xmm5 0xb4f50c4922131927_b4f50c4922131927
  result ymm5.high 0x246a57fde28b5b5c_246a57fde28b5b5c

case memory-256-immediate bits 64
  vpermq ymm4, [0x100065c0], 0x3b  ; c4 e3 fd 00 24 25 c0 65 00 10 3b
  input flags ZF
  input memory 0x100065c5 30 5a c0 fb dc e5 1d 05 a1 6e 53 00 40 b7 c2 88
  input memory 0x100065d5 ca 8b 69 81 c4 27 ef de f4 27 79
  result xmm4 0x698bca88c2b74000_7927f4deef27c481
  result ymm4.high 0xc05a300000000000_7927f4deef27c481

case fault bits 64
  vpermq ymm7, [r10d+r13d+0x2937], 0x64  ; 67 c4 83 fd 00 bc 2a 37 29 00 00 64
  input r10 0x484dcf5f100046c8
  input r13 0x484dcf5fffffffea
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpermq ymm5, ymm11, 0x19  ; c4 c3 fd 00 eb 19
  vpermq ymm15, ymm3, 0x29  ; c4 63 fd 00 fb 29
  input xmm11 0x8be86c8c6d480c94_4050300000000000
  input ymm11.high 0x42eec000ff800000_0000000000008000
  input flags PF
  result xmm5 0x0000000000008000_8be86c8c6d480c94
  result xmm15 0x3333333333333333_2323232323232323
  result ymm5.high 0x4050300000000000_8be86c8c6d480c94
  result ymm15.high 0x2323232323232323_3333333333333333

case code-32 bits 32
  vpermq ymm7, ymm7, 4  ; c4 e3 fd 00 ff 04
  input xmm7 0x80000000c28d4000_ed825a69e4616848
  input ymm7.high 0x8000000000000000_48721c534f000000
  input flags PF ZF SF
  result ymm7.high 0xed825a69e4616848_ed825a69e4616848
