; VPEXTRQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128-immediate bits 64
  vpextrq r9, xmm2, 0  ; c4 c3 f9 16 d1 00
  input xmm2 0x7ff0000000000001_c790b6e01cc53610
  input flags ZF
  result r9 0xc790b6e01cc53610

case to-memory-64-128-immediate bits 64
  vpextrq [ebp+0x7ec0], xmm6, 0xff  ; 67 c4 e3 f9 16 b5 c0 7e 00 00 ff
  input rbp 0x34c3b64d0fffbd6b
  input xmm6 0x4e1f58ae08e17ceb_b860e7945ea31991
  input flags CF PF ZF OF
  result memory 0x10003c2b eb 7c e1 08 ae 58 1f 4e

case fault bits 64
  vpextrq [rip+0x642f], xmm1, 0xff  ; c4 e3 f9 16 0d 2f 64 00 00 ff
  input xmm1 0x193409f872dcea6e_461eae3800000080
  input flags PF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpextrq [r15*2+0x1000471e], xmm1, 0x76  ; c4 a3 f9 16 0c 7d 1e 47 00 10 76
  vpextrq r15, xmm3, 0x28                 ; c4 c3 f9 16 df 28
  input r15 0x5
  input xmm1 0x65cf3e658c3a4450_e2bcb2ad5e0081e6
  input flags PF SF DF
  result r15 0x2323232323232323
  result memory 0x10004728 e6 81 00 5e ad b2 bc e2
