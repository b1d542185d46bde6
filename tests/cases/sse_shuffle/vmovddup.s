; VMOVDDUP: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovddup xmm11, xmm14  ; c4 41 7b 12 de
  input xmm14 0xcaff010748d94518_401c800000000000
  input flags CF PF AF SF
  result xmm11 0x401c800000000000_401c800000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovddup ymm1, ymm2  ; c5 ff 12 ca
  input xmm2 0xb4e7a7ef80000000_000000000000002f
  input ymm2.high 0x0000000000000017_7bb5884279c7cdd0
  input flags CF PF AF ZF SF OF
  result xmm1 0x000000000000002f_000000000000002f
  result ymm1.high 0x7bb5884279c7cdd0_7bb5884279c7cdd0

case memory-128-64 bits 64
  vmovddup xmm12, [r8*1+0x1000403b]  ; c4 21 7b 12 24 05 3b 40 00 10
  input r8 0x35
  input flags CF PF AF SF
  result xmm12 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovddup ymm14, [0x10004620]  ; c5 7f 12 34 25 20 46 00 10
  input flags PF ZF OF
  input memory 0x10004620 a9 d9 f5 a6 d0 71 dd be ff ff ff 7f 0a 80 e7 2b
  input memory 0x10004636 57 c0 e2 93 be 2e 46 46 34 49
  result xmm14 0xbedd71d0a6f5d9a9_bedd71d0a6f5d9a9
  result ymm14.high 0xc057000000000000_c057000000000000

case fault bits 64
  vmovddup xmm14, [rax*8+0x10006e61]  ; c5 7b 12 34 c5 61 6e 00 10
  input rax 0x33
  input flags AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovddup xmm9, xmm14  ; c4 41 7b 12 ce
  vmovddup ymm2, ymm4   ; c5 ff 12 d4
  input xmm14 0x3787a6ba97a214f6_37fbb752598212f9
  input flags CF AF SF DF
  result xmm2 0x2424242424242424_2424242424242424
  result xmm9 0x37fbb752598212f9_37fbb752598212f9
  result ymm2.high 0x3434343434343434_3434343434343434
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovddup xmm2, xmm5  ; c5 fb 12 d5
  input xmm5 0x0000000000000018_ff800000007fffff
  input flags CF PF SF DF
  result xmm2 0xff800000007fffff_ff800000007fffff
  result ymm2.high 0x0000000000000000_0000000000000000
