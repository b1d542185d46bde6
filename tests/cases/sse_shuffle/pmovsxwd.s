; PMOVSXWD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovsxwd xmm0, xmm14  ; 66 41 0f 38 23 c6
  input xmm14 0xbe67edd6000000ff_cb65a12bffffffff
  input flags CF PF AF ZF SF OF
  result xmm0 0xffffcb65ffffa12b_ffffffffffffffff

case memory-128-64 bits 64
  pmovsxwd xmm6, [ebx*8+0x10003e50]  ; 67 66 0f 38 23 34 dd 50 3e 00 10
  input rbx 0x703e38fc00000004
  input flags PF SF
  input memory 0x10003e70 38 fa c5 91 00 00 c0 ff
  result xmm6 0xffffffc000000000_ffff91c5fffffa38

case sequence bits 64
  pmovsxwd xmm9, [r11d-0x6a]  ; 67 66 45 0f 38 23 8b 96 ff ff ff
  pmovsxwd xmm3, xmm1         ; 66 0f 38 23 d9
  input r11 0x1c7b88321000481a
  input flags CF AF ZF SF OF
  input memory 0x100047b0 01 00 00 00 b7 92 61 4f
  result xmm3 0x0000212100002121_0000212100002121
  result xmm9 0x00004f61ffff92b7_0000000000000001

case code-32 bits 32
  pmovsxwd xmm4, xmm4  ; 66 0f 38 23 e4
  input xmm4 0x0000000000000029_99e85d81de9b8e0c
  input flags AF ZF SF OF
  result xmm4 0xffff99e800005d81_ffffde9bffff8e0c
