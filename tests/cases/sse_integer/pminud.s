; PMINUD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pminud xmm5, xmm5  ; 66 0f 38 3b ed
  input xmm5 0x420a8c4dc2c00000_4051900000000000
  input flags AF ZF DF
  result unchanged

case memory-128 bits 64
  pminud xmm6, [rip+0x2ff7]  ; 66 0f 38 3b 35 f7 2f 00 00
  input xmm6 0x81a4c7e4bbce805d_93b47c9dc25a0000
  input flags PF
  input memory 0x10003bc0 08 00 00 00 00 00 00 00 00 00 00 00 00 a0 3f c0
  result xmm6 0x81a4c7e400000000_0000000000000008

case fault bits 64
  pminud xmm2, [ebx]  ; 67 66 0f 38 3b 93 00 00 00 00
  input rbx 0x8a3a801f10006ffe
  input xmm2 0xc05c400000000000_419a0000ff800000
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pminud xmm12, xmm11  ; 66 45 0f 38 3b e3
  pminud xmm13, xmm10  ; 66 45 0f 38 3b ea
  input xmm11 0xc05a100000000000_0000000000000033
  input xmm12 0xc051680000000000_163a5ee000000080
  input flags CF PF AF DF
  result xmm12 0xc051680000000000_0000000000000033
  result xmm13 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a

case code-32 bits 32
  pminud xmm4, xmm5  ; 66 0f 38 3b e5
  input xmm4 0x85f9d632ffffffff_3ff0000000000000
  input xmm5 0xff8000005a55df12_f48eeb5a77e731a1
  input flags CF ZF SF
  result xmm4 0x85f9d6325a55df12_3ff0000000000000
