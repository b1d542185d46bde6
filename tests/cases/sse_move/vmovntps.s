; VMOVNTPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  vmovntps [r8d+0x3c], xmm13  ; 67 c4 41 78 2b a8 3c 00 00 00
  input r8 0x4b0c02d110003b54
  input xmm13 0x28587be0f2be3e00_b8e2ef1c4503f96c
  input flags CF PF AF
  result memory 0x10003b90 6c f9 03 45 1c ef e2 b8 00 3e be f2 e0 7b 58 28

case to-memory-256 bits 64
  vmovntps [rip+0x3818], ymm6  ; c5 fc 2b 35 18 38 00 00
  input xmm6 0x4296000042c70000_c28f40004f000000
  input ymm6.high 0xc292c0003f800000_000000000000007f
  input flags CF ZF DF OF
  result memory 0x100043e3 4f 00 40 8f c2 00 00 c7 42 00 00 96 42 7f
  result memory 0x100043fa 80 3f 00 c0 92 c2

case fault bits 64
  vmovntps [edx-0x74], xmm1  ; 67 c5 f8 2b 8a 8c ff ff ff
  input rdx 0xfa1b0cfa10007074
  input xmm1 0x0000000000000000_cdbeb7e22e6a82b6
  input flags ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovntps [0x10004080], ymm15  ; c5 7c 2b 3c 25 80 40 00 10
  vmovntps [0x10004080], ymm15  ; c5 7c 2b 3c 25 80 40 00 10
  input xmm15 0xb7a68cced2098461_418e0000c2938000
  input ymm15.high 0x845729008d021db2_f753fd2333df1cc7
  input flags ZF SF DF
  result memory 0x10004081 80 93 c2 00 00 8e 41 61 84 09 d2 ce 8c a6 b7 c7
  result memory 0x10004091 1c df 33 23 fd 53 f7 b2 1d 02 8d 00 29 57 84

case code-32 bits 32
  vmovntps [0x10004130], xmm4  ; c5 f8 2b 25 30 41 00 10
  input xmm4 0x75aa43597a5886f2_c1660000391d628e
  input flags AF OF
  result memory 0x10004130 8e 62 1d 39 00 00 66 c1 f2 86 58 7a 59 43 aa 75
