; MOVUPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movupd xmm15, xmm15  ; 66 45 0f 10 ff
  input xmm15 0xed8cfc5b0b68df66_d8e5d2d300007fff
  input flags PF ZF SF DF
  result unchanged

case memory-128 bits 64
  movupd xmm0, [r15d*1+0x10004755]  ; 67 66 42 0f 10 04 3d 55 47 00 10
  input r15 0x1925b15f0000002b
  input flags CF SF OF
  input memory 0x10004783 80 00 00 00 00 00 00 00 00 00 f8 55 40
  result xmm0 0x4055f80000000000_0000000080000000

case to-memory-128 bits 64
  movupd [0x10003cd0], xmm9  ; 66 44 0f 11 0c 25 d0 3c 00 10
  input xmm9 0x4058300000000000_000000000000000e
  input flags SF DF OF
  result memory 0x10003cd0 0e 00 00 00 00 00 00 00 00 00 00 00 00 30 58 40

case fault bits 64
  movupd gs:[0x2f40], xmm14  ; 65 66 44 0f 11 34 25 40 2f 00 00
  input xmm14 0xc04e000000000000_2bfd86137a6ea01f
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movupd xmm4, xmm8   ; 66 41 0f 10 e0
  movupd xmm6, xmm15  ; 66 41 0f 10 f7
  input xmm8 0x81e88c4ebc6f62ee_b5113fbe4ba38bd9
  input flags AF
  result xmm4 0x81e88c4ebc6f62ee_b5113fbe4ba38bd9
  result xmm6 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f

case code-32 bits 32
  movupd xmm5, xmm5  ; 66 0f 10 ed
  input xmm5 0x402e800000000000_c1980000f6e1c599
  input flags CF AF ZF SF OF
  result unchanged
