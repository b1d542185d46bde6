; PINSRB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-32-immediate bits 64
  pinsrb xmm9, ebx, 0xff  ; 66 44 0f 3a 20 cb ff
  input rbx 0x12
  input xmm9 0x42a340004f000000_73f553628e1b5364
  input flags CF AF SF DF OF
  result xmm9 0x12a340004f000000_73f553628e1b5364

case register-128-64-immediate bits 64
  pinsrb xmm13, edi, 0x28  ; 66 4c 0f 3a 20 ef 28
  input rdi 0xc1ab6781ffffffff
  input xmm13 0x0000000000000002_df26c9f1d4a308e9
  input flags PF AF ZF SF OF
  result xmm13 0x00000000000000ff_df26c9f1d4a308e9

case memory-128-8-immediate bits 64
  pinsrb xmm0, [0x10003879], 0x80  ; 66 48 0f 3a 20 04 25 79 38 00 10 80
  input xmm0 0xc552cb5d48767786_4035200000000000
  input flags CF AF OF
  input memory 0x10003879 cb
  result xmm0 0xc552cb5d48767786_40352000000000cb

case fault bits 64
  pinsrb xmm1, [0x10007000], 0xff  ; 66 0f 3a 20 0c 25 00 70 00 10 ff
  input xmm1 0xbfc00000c4a3a703_42f4800000000000
  input flags PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pinsrb xmm14, r10d, 0x19  ; 66 4d 0f 3a 20 f2 19
  pinsrb xmm7, r10d, 0x7f   ; 66 49 0f 3a 20 fa 7f
  input r10 0xff
  input xmm14 0x507836259657483a_e6529195b7b438a7
  input flags CF AF ZF OF
  result xmm7 0xff27272727272727_2727272727272727
  result xmm14 0x507836259657ff3a_e6529195b7b438a7

case code-32 bits 32
  pinsrb xmm4, ebp, 0x29  ; 66 0f 3a 20 e5 29
  input rbp 0x2
  input xmm4 0xc2bc80005aa6ea3d_476eb3d83f800000
  input flags CF AF
  result xmm4 0xc2bc80005aa6023d_476eb3d83f800000
