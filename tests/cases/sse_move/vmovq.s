; VMOVQ: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  vmovq r13, xmm12  ; c4 41 f9 7e e5
  input xmm12 0x000000007fffffff_000000000000001e
  input flags PF SF OF
  result r13 0x1e

case register-128 bits 64
  vmovq xmm15, xmm7  ; c5 7a 7e ff
  input xmm7 0x7ff8000000001234_c05de80000000000
  input flags CF PF AF ZF DF
  result xmm15 0x0000000000000000_c05de80000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case register-128-64 bits 64
  vmovq xmm5, rdi  ; c4 e1 f9 6e ef
  input rdi 0xff
  input flags CF PF ZF DF OF
  result xmm5 0x0000000000000000_00000000000000ff
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-128-64 bits 64
  vmovq xmm13, gs:[rdi*8+0x318]  ; 65 c4 61 f9 6e 2c fd 18 03 00 00
  input rdi 0x2c
  input flags ZF DF
  input memory 0x10003878 10 7a af 9e 5e 47 e1 f4
  result xmm13 0x0000000000000000_f4e1475e9eaf7a10
  result ymm13.high 0x0000000000000000_0000000000000000

case to-memory-64-128 bits 64
  vmovq [rip+0x2d07], xmm2  ; c4 e1 f9 7e 15 07 2d 00 00
  input xmm2 0xd479b0b300000001_fd891f56ffffffff
  input flags PF
  result memory 0x100038d0 ff ff ff ff 56 1f 89 fd

case fault bits 64
  vmovq xmm5, [0x10006ff9]  ; c5 fa 7e 2c 25 f9 6f 00 10
  input flags CF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovq xmm5, r11  ; c4 c1 f9 6e eb
  vmovq r10, xmm4  ; c4 c1 f9 7e e2
  input r11 0xb8126788cbf3e7ad
  input flags PF SF OF
  result r10 0x2424242424242424
  result xmm5 0x0000000000000000_b8126788cbf3e7ad
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovq xmm7, xmm0  ; c5 f9 d6 c7
  input xmm0 0xc2f200006bd3ccb1_429fc000bf600000
  input flags AF ZF SF
  result xmm7 0x0000000000000000_429fc000bf600000
  result ymm7.high 0x0000000000000000_0000000000000000
