; VMOVLPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vmovlpd xmm7, xmm14, gs:[0x3140]  ; 65 c5 89 12 3c 25 40 31 00 00
  input xmm14 0xbea666ff42252329_80000000c2020000
  input flags CF AF ZF SF OF
  input memory 0x10006540 8c 00 cc fe 1e f0 2a be
  result xmm7 0xbea666ff42252329_be2af01efecc008c
  result ymm7.high 0x0000000000000000_0000000000000000

case to-memory-64-128 bits 64
  vmovlpd [ecx+r12d*4+0x3a], xmm2  ; 67 c4 a1 79 13 94 a1 3a 00 00 00
  input rcx 0xb8451bfb100039fa
  input r12 0xb8451bfb0000001d
  input xmm2 0x73d64004a297fab4_ecd89d1200000000
  input flags AF ZF SF DF
  result memory 0x10003aac 12 9d d8 ec

case fault bits 64
  vmovlpd xmm4, xmm0, [rip+0x6437]  ; c5 f9 12 25 37 64 00 00
  input xmm0 0xfdbb6a3aefaf77d5_3d9029873d51f826
  input flags CF PF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovlpd xmm0, xmm5, [r11d-0xff60]  ; 67 c4 c1 51 12 83 a0 00 ff ff
  vmovlpd xmm0, xmm5, [r11d-0xff60]  ; 67 c4 c1 51 12 83 a0 00 ff ff
  input r11 0xf3abe69100137a5
  input xmm5 0x1125ad75cfacac4b_f2162cdf4c80ff8f
  input flags CF PF AF SF
  input memory 0x10003848 04
  result xmm0 0x1125ad75cfacac4b_0000000004000000
  result ymm0.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovlpd xmm6, xmm4, [ebx+0xaf12]  ; c5 d9 12 b3 12 af 00 00
  input rbx 0xfff97c6
  input xmm4 0x3706bf2b4a4244e8_5901f966971a1ed7
  input flags CF AF ZF DF
  input memory 0x100046d8 cd 05 b1 7d 7c cf f4 ff
  result xmm6 0x3706bf2b4a4244e8_fff4cf7c7db105cd
  result ymm6.high 0x0000000000000000_0000000000000000
