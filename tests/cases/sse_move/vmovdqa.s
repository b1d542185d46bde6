; VMOVDQA: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovdqa xmm7, xmm7  ; c5 f9 6f ff
  input xmm7 0x7984fd7ec4184672_1473ad2d4bbf20f4
  input flags CF AF SF DF
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovdqa ymm3, ymm5  ; c5 fd 6f dd
  input xmm5 0x450e6e8068725078_000000007fffffff
  input ymm5.high 0xe2dabb7baf3fa952_c2e9c000c25c0000
  input flags CF AF ZF
  result xmm3 0x450e6e8068725078_000000007fffffff
  result ymm3.high 0xe2dabb7baf3fa952_c2e9c000c25c0000

case memory-128 bits 64
  vmovdqa xmm4, [rip+0x3018]  ; c5 f9 6f 25 18 30 00 00
  input flags CF PF AF SF DF
  input memory 0x10003be0 50 3a 52 de 00 40 f5 c2 00 00 00 4f 8b 12 7d 19
  result xmm4 0x197d128b4f000000_c2f54000de523a50
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovdqa ymm2, gs:[r8*2+0xa3e]  ; 65 c4 a1 7d 6f 14 45 3e 0a 00 00
  input r8 0x31
  input flags CF PF AF SF DF
  input memory 0x10003ea3 80 00 00 00 00 72 8e 5a 63 d7 c6 7e 8a
  input memory 0x10003eb8 60 b0 b2 16 93 c8 c9 83
  result xmm2 0x8a7ec6d7635a8e72_0000000080000000
  result ymm2.high 0x83c9c89316b2b060_0000000000000000

case to-memory-128 bits 64
  vmovdqa [r11d*1+0x10003eee], xmm9  ; 67 c4 21 79 7f 0c 1d ee 3e 00 10
  input r11 0xf171b4a500000032
  input xmm9 0xffc000007a4b041e_bff8000000000000
  input flags CF PF AF
  result memory 0x10003f26 f8 bf 1e 04 4b 7a 00 00 c0 ff

case to-memory-256 bits 64
  vmovdqa [r15*8+0x10003f60], ymm12  ; c4 21 7d 7f 24 fd 60 3f 00 10
  input r15 0x20
  input xmm12 0x4038200000000000_c02d000000000000
  input ymm12.high 0xfff0000000000000_ff8000004f000000
  input flags CF SF
  result memory 0x10004066 2d c0 00 00 00 00 00 20 38 40 00 00 00 4f
  result memory 0x10004076 80 ff 00 00 00 00 00 00 f0 ff

case fault bits 64
  vmovdqa [rip+0x5578], ymm1  ; c5 fd 7f 0d 78 55 00 00
  input xmm1 0x4130000042ac0000_023dbdaaffffffff
  input ymm1.high 0x0d6ecdb097c793f3_9c061e13c2a78000
  input flags ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovdqa ymm3, ymm0  ; c5 fd 7f c3
  vmovdqa ymm2, ymm1  ; c5 fd 7f ca
  input xmm0 0x27e473ab033a2a39_0000000000000034
  input ymm0.high 0xa2f5c3646f6d7228_000fffffffffffff
  input flags CF PF OF
  result xmm2 0x2121212121212121_2121212121212121
  result xmm3 0x27e473ab033a2a39_0000000000000034
  result ymm2.high 0x3131313131313131_3131313131313131
  result ymm3.high 0xa2f5c3646f6d7228_000fffffffffffff

case code-32 bits 32
  vmovdqa xmm2, xmm7  ; c5 f9 7f fa
  input xmm7 0xd3a2bf2616ed132f_7c1ba325979a14ee
  input flags CF PF AF ZF SF DF OF
  result xmm2 0xd3a2bf2616ed132f_7c1ba325979a14ee
  result ymm2.high 0x0000000000000000_0000000000000000
