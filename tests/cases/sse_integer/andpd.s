; ANDPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  andpd xmm15, xmm10  ; 66 45 0f 54 fa
  input xmm10 0x8000000000000000_000fffffffffffff
  input xmm15 0x000000005d0bff79_c5dcf8a68cae6f8f
  input flags PF AF
  result xmm15 0x0000000000000000_000cf8a68cae6f8f

case memory-128 bits 64
  andpd xmm6, [rdi*2+0x10003846]  ; 66 0f 54 34 7d 46 38 00 10
  input rdi 0x15
  input xmm6 0xbff8000000000000_259df00f37985178
  input flags PF AF ZF OF
  input memory 0x10003870 2d 00 00 00 00 00 00 00 00 00 c0 ff ff ff 7f
  result xmm6 0x0078000000000000_0000000000000028

case fault bits 64
  andpd xmm10, [r8*8+0x10006e76]  ; 66 46 0f 54 14 c5 76 6e 00 10
  input r8 0x30
  input xmm10 0x7f800000428b4000_4031200000000000
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  andpd xmm13, xmm8  ; 66 45 0f 54 e8
  andpd xmm6, xmm8   ; 66 41 0f 54 f0
  input xmm8 0x429dc000c2038000_46cb7c1daeddfe92
  input xmm13 0x24a8868aea30b99f_000000000000001f
  input flags PF AF OF
  result xmm6 0x0204000002020000_0602240426042602
  result xmm13 0x00888000c2008000_0000000000000012

case code-32 bits 32
  andpd xmm3, xmm7  ; 66 0f 54 df
  input xmm3 0x42af400040c40000_428b8000007fffff
  input xmm7 0xcbe3414219e7efec_1f921d492fca4e1d
  input flags PF AF ZF SF
  result xmm3 0x42a3400000c40000_02820000004a4e1d
