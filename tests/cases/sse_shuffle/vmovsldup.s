; VMOVSLDUP: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovsldup xmm14, xmm5  ; c5 7a 12 f5
  input xmm5 0x5dab84bbba3c0683_cee21aaa00000080
  input flags AF ZF
  result xmm14 0xba3c0683ba3c0683_0000008000000080
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovsldup ymm7, ymm14  ; c4 c1 7e 12 fe
  input xmm14 0xbc6079051fac8c0a_74f791327fffffff
  input ymm14.high 0x29f35c4a6f17bdfa_8000000000000000
  input flags CF PF SF OF
  result xmm7 0x1fac8c0a1fac8c0a_7fffffff7fffffff
  result ymm7.high 0x6f17bdfa6f17bdfa_0000000000000000

case memory-128 bits 64
  vmovsldup xmm2, [0x100038a0]  ; c5 fa 12 14 25 a0 38 00 10
  input flags CF AF ZF DF OF
  input memory 0x100038a0 99 eb 2e 53 b9 2e c6 39 ba d8 38 85 00 00 00 4f
  result xmm2 0x8538d8ba8538d8ba_532eeb99532eeb99
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovsldup ymm1, [rip+0x6422]  ; c5 fe 12 0d 22 64 00 00
  input flags DF
  result signal SIGSEGV at 0x10000bc0

case fault bits 64
  vmovsldup xmm8, [0x10006ff4]  ; c5 7a 12 04 25 f4 6f 00 10
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovsldup ymm15, ymm14  ; c4 41 7e 12 fe
  vmovsldup xmm9, xmm15   ; c4 41 7a 12 cf
  input xmm14 0x0000000000000001_405ae80000000000
  input ymm14.high 0xff800000ffc00000_1c14e04fb13fe712
  input flags CF PF ZF SF DF OF
  result xmm9 0x0000000100000001_0000000000000000
  result xmm15 0x0000000100000001_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm15.high 0xffc00000ffc00000_b13fe712b13fe712

case code-32 bits 32
  vmovsldup xmm4, xmm6  ; c5 fa 12 e6
  input xmm6 0x7d2e18b972f0b909_c027400000000000
  input flags PF SF DF OF
  result xmm4 0x72f0b90972f0b909_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
