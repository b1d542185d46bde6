; VMOVUPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovupd xmm1, xmm7  ; c5 f9 10 cf
  input xmm7 0x32e7dc331cccb7f8_fff8000000000000
  input flags CF PF AF DF
  result xmm1 0x32e7dc331cccb7f8_fff8000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovupd ymm1, ymm10  ; c5 7d 11 d1
  input xmm10 0x7d021754d5ad2ae8_f1d33d6a698a2577
  input ymm10.high 0xd4a59f2cb4e4ff8b_c044200000000000
  input flags PF ZF OF
  result xmm1 0x7d021754d5ad2ae8_f1d33d6a698a2577
  result ymm1.high 0xd4a59f2cb4e4ff8b_c044200000000000

case memory-128 bits 64
  vmovupd xmm3, [rip+0x2dc8]  ; c5 f9 10 1d c8 2d 00 00
  input flags PF
  input memory 0x10003990 01 00 00 00 00 00 34 c2 bc aa 08 61 93 21 f4
  result xmm3 0x00f421936108aabc_c234000000000001
  result ymm3.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovupd ymm11, [r14d]  ; 67 c4 41 7d 10 9e 00 00 00 00
  input r14 0x49d4cdc410003840
  input flags CF SF
  input memory 0x10003844 42 9f 52 30 2d ad a2 15 8d b7 9b 72 80 d9 48 7f
  input memory 0x10003854 d6 47 80 e3 73 82 2d f1 d3 50 c2 7c
  result xmm11 0x729bb78d15a2ad2d_30529f4200000000
  result ymm11.high 0x7cc250d3f12d8273_e38047d67f48d980

case to-memory-128 bits 64
  vmovupd [esp], xmm8  ; 67 c5 79 11 84 24 00 00 00 00
  input rsp 0x52ec911710003aa0
  input xmm8 0x5b3c528b5dce1c6b_66e1f9823481fd76
  input flags CF PF AF ZF OF
  result memory 0x10003aa0 76 fd 81 34 82 f9 e1 66 6b 1c ce 5d 8b 52 3c 5b

case to-memory-256 bits 64
  vmovupd [r14*1+0x100045bc], ymm8  ; c4 21 7d 11 04 35 bc 45 00 10
  input r14 0x4
  input xmm8 0x39ee158387bb0175_355545bd391f96ed
  input ymm8.high 0x7ff8000000001234_fff0000000000000
  input flags AF OF
  result memory 0x100045c0 ed 96 1f 39 bd 45 55 35 75 01 bb 87 83 15 ee 39
  result memory 0x100045d6 f0 ff 34 12 00 00 00 00 f8 7f

case fault bits 64
  vmovupd ymm8, [rdi*2+0x10006feb]  ; c5 7d 10 04 7d eb 6f 00 10
  input rdi 0x9
  input flags CF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovupd ymm7, ymm9  ; c4 c1 7d 10 f9
  vmovupd ymm8, ymm9  ; c4 41 7d 10 c1
  input xmm9 0x0000000000000017_42aa800042420000
  input ymm9.high 0x4037c00000000000_7fffffffffffffff
  input flags CF AF SF OF
  result xmm7 0x0000000000000017_42aa800042420000
  result xmm8 0x0000000000000017_42aa800042420000
  result ymm7.high 0x4037c00000000000_7fffffffffffffff
  result ymm8.high 0x4037c00000000000_7fffffffffffffff

case code-32 bits 32
  vmovupd xmm3, xmm5  ; c5 f9 11 eb
  input xmm5 0x6b80e8f11c5d8611_000000000000003b
  input flags PF AF DF
  result xmm3 0x6b80e8f11c5d8611_000000000000003b
  result ymm3.high 0x0000000000000000_0000000000000000
