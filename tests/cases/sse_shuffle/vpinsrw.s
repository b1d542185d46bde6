; VPINSRW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpinsrw xmm10, xmm4, r9d, 0  ; c4 41 59 c4 d1 00
  input r9 0xd02ea7d2b02ca8db
  input xmm4 0x86d5ba7987b45327_ff800000421b0000
  input flags CF PF SF DF OF
  result xmm10 0x86d5ba7987b45327_ff800000421ba8db
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vpinsrw xmm7, xmm0, gs:[0xc72], 0x39  ; 65 c4 e1 f9 c4 3c 25 72 0c 00 00 39
  input xmm0 0xfff8000000000000_44da88f37f800000
  input flags CF PF AF SF DF OF
  input memory 0x10004072 0b ca
  result xmm7 0xfff8000000000000_44da88f3ca0b0000
  result ymm7.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpinsrw xmm6, xmm10, [eax], 0x59  ; 67 c4 e1 a9 c4 b0 00 00 00 00 59
  input rax 0xc5ca75810007000
  input xmm10 0x2a6558ec6c62fd5d_ff800000ffc00000
  input flags PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpinsrw xmm10, xmm5, r14d, 0xcf  ; c4 41 51 c4 d6 cf
  vpinsrw xmm0, xmm11, eax, 1      ; c4 e1 a1 c4 c0 01
  input r14 0x0
  input xmm5 0xc05d000000000000_0000000000000027
  input flags CF PF AF SF
  result xmm0 0x2b2b2b2b2b2b2b2b_2b2b2b2b10102b2b
  result xmm10 0x0000000000000000_0000000000000027
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpinsrw xmm1, xmm0, ebx, 0xff  ; c5 f9 c4 cb ff
  input rbx 0xc32bc40
  input xmm0 0xea3e3cd609dcb7ad_0bf6b96b00000000
  input flags CF ZF
  result xmm1 0xbc403cd609dcb7ad_0bf6b96b00000000
  result ymm1.high 0x0000000000000000_0000000000000000
