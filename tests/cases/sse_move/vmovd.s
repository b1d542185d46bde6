; VMOVD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-32-128 bits 64
  vmovd ecx, xmm13  ; c5 79 7e e9
  input xmm13 0x0000000000000001_c059780000000000
  input flags AF ZF SF DF OF
  result rcx 0x0

case register-128-32 bits 64
  vmovd xmm6, edi  ; c5 f9 6e f7
  input rdi 0xd
  input flags CF ZF SF DF OF
  result xmm6 0x0000000000000000_000000000000000d
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-128-32 bits 64
  vmovd xmm3, [ebp+r11d*2-0xda08]  ; 67 c4 a1 79 6e 9c 5d f8 25 ff ff
  input rbp 0xd53ca4841001183a
  input r11 0xd53ca484ffffffe7
  input flags AF ZF SF OF
  input memory 0x10003e00 fe 3f 78 10
  result xmm3 0x0000000000000000_0000000010783ffe
  result ymm3.high 0x0000000000000000_0000000000000000

case to-memory-32-128 bits 64
  vmovd [r14*1+0x10003a50], xmm0  ; c4 a1 79 7e 04 35 50 3a 00 10
  input r14 0x0
  input xmm0 0x5a0e8bfa499d77d5_ffc000006e0b393a
  input flags CF
  result memory 0x10003a50 3a 39 0b 6e

case fault bits 64
  vmovd [rip+0x5978], xmm15  ; c5 79 7e 3d 78 59 00 00
  input xmm15 0x0000000000000022_bfc00000cd6b0b9e
  input flags CF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovd xmm6, r8d   ; c4 c1 79 6e f0
  vmovd xmm5, r10d  ; c4 c1 79 6e ea
  input r8 0x7fffffffffffffff
  input flags CF AF ZF OF
  result xmm5 0x0000000000000000_000000001a1a1a1a
  result xmm6 0x0000000000000000_00000000ffffffff
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovd edi, xmm2  ; c5 f9 7e d7
  input xmm2 0xffc00000c22e0000_0000000000000033
  input flags CF PF AF DF
  result rdi 0x33
