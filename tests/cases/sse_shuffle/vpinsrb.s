; VPINSRB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpinsrb xmm2, xmm13, r11d, 0xb  ; c4 c3 91 20 d3 0b
  input r11 0x12
  input xmm13 0xc247bfb876ba8b7b_c17e0000c2900000
  input flags DF
  result xmm2 0xc247bfb812ba8b7b_c17e0000c2900000
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vpinsrb xmm3, xmm8, [r13d*4+0x10004203], 2  ; 67 c4 a3 39 20 1c ad 03 42 00 10 02
  input r13 0xc128db440000000f
  input xmm8 0x000000000000002e_2b00f1414e277801
  input flags SF OF
  input memory 0x1000423f bf
  result xmm3 0x000000000000002e_2b00f1414ebf7801
  result ymm3.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpinsrb xmm13, xmm4, [ebp*1+0x10006fc2], 0xeb  ; 67 c4 63 d9 20 2c 2d c2 6f 00 10 eb
  input rbp 0xec1a8d330000003e
  input xmm4 0x65f04ba201e56f2b_01b059aa5d9be1fd
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpinsrb xmm14, xmm14, r12d, 0x31  ; c4 43 09 20 f4 31
  vpinsrb xmm4, xmm3, r12d, 0xff    ; c4 c3 e1 20 e4 ff
  input r12 0x14aed823ffffffff
  input xmm14 0x0000000000000015_c730248a51542fff
  input flags PF AF ZF
  result xmm4 0xff23232323232323_2323232323232323
  result xmm14 0x0000000000000015_c730248a5154ffff
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpinsrb xmm2, xmm2, esp, 0xff  ; c4 e3 69 20 d4 ff
  input xmm2 0x986a21d7a4e305d7_bb6ef9a8c49426db
  input flags CF AF ZF
  result xmm2 0x006a21d7a4e305d7_bb6ef9a8c49426db
  result ymm2.high 0x0000000000000000_0000000000000000
