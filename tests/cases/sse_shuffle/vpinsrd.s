; VPINSRD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpinsrd xmm10, xmm0, esi, 8  ; c4 63 79 22 d6 08
  input rsi 0x28312998cc042040
  input xmm0 0xacbc0349ebb50c95_b78674992115da54
  input flags CF ZF OF
  result xmm10 0xacbc0349ebb50c95_b7867499cc042040
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vpinsrd xmm0, xmm15, [r9*2+0x10006b3e], 2  ; c4 a3 01 22 04 4d 3e 6b 00 10 02
  input r9 0x21
  input xmm15 0xc2e280007fc01234_41d5000041100000
  input flags CF PF AF OF
  input memory 0x10006b80 98 50 8f d6
  result xmm0 0xc2e28000d68f5098_41d5000041100000
  result ymm0.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpinsrd xmm6, xmm6, [0x10006ffd], 0x2b  ; c4 e3 49 22 34 25 fd 6f 00 10 2b
  input xmm6 0x1f0a8da21dddd2ce_4737bd841e8e1736
  input flags SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpinsrd xmm0, xmm8, ecx, 0x38     ; c4 e3 39 22 c1 38
  vpinsrd xmm13, xmm10, r14d, 0x80  ; c4 43 29 22 ee 80
  input rcx 0x9c260fd03fd20636
  input xmm8 0x405b180000000000_111f7bb8afcea1ed
  input flags AF ZF SF DF
  result xmm0 0x405b180000000000_111f7bb83fd20636
  result xmm13 0x2a2a2a2a2a2a2a2a_2a2a2a2a1e1e1e1e
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpinsrd xmm3, xmm6, ecx, 0xff  ; c4 e3 49 22 d9 ff
  input rcx 0x7f
  input xmm6 0x64c5a0a5a7069c3c_82fb2f0b5cc0d76d
  input flags CF PF ZF
  result xmm3 0x0000007fa7069c3c_82fb2f0b5cc0d76d
  result ymm3.high 0x0000000000000000_0000000000000000
