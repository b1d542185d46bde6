; VMASKMOVPS: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vmaskmovps xmm4, xmm3, [r8d+r9d*8-0x1de2]  ; 67 c4 82 61 2c a4 c8 1e e2 ff ff
  input r8 0xf31161f310005fd2
  input r9 0xf31161f300000018
  input xmm3 0xca958b2234b7afa5_800000003ababd1f
  input flags CF PF AF ZF OF
  input memory 0x100042b4 f2 bc ba 69 00 00 00 00 c4 ef 0d e5
  result xmm4 0xe50defc400000000_69babcf200000000
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmaskmovps ymm14, ymm8, [0x10003c60]  ; 67 c4 62 3d 2c 34 25 60 3c 00 10
  input xmm8 0x854504f1e21f9566_eecdade1429c0000
  input ymm8.high 0x007fffff42d20000_8c464559feb82b7c
  input flags ZF SF
  input memory 0x10003c64 6b b0 5d d5 25 aa 05 81 e0 74 de b9 00 c0 b0 42
  input memory 0x10003c74 c4 5e 3e 70
  result xmm14 0xb9de74e08105aa25_d55db06b00000000
  result ymm14.high 0x0000000000000000_703e5ec442b0c000

case to-memory-128 bits 64
  vmaskmovps [0x10003880], xmm8, xmm11  ; c4 62 39 2e 1c 25 80 38 00 10
  input xmm8 0x4057a80000000000_cc47c413000000ff
  input xmm11 0x0e9e578752145777_0000000000000000
  input flags CF ZF SF
  result unchanged

case to-memory-256 bits 64
  vmaskmovps [rip+0x38b7], ymm8, ymm7  ; c4 e2 3d 2e 3d b7 38 00 00
  input xmm7 0x5a0761a37fffffff_000000000000002e
  input xmm8 0x37cb4f4477099174_a00b95f636a0004d
  input ymm7.high 0xbde05a9ef820a49e_1b7ce25780000000
  input ymm8.high 0x0000000000000001_4f000000c1990000
  input flags CF PF SF OF
  result memory 0x10004493 80

case fault bits 64
  vmaskmovps ymm2, ymm9, [0x10006ffc]  ; c4 e2 35 2c 14 25 fc 6f 00 10
  input xmm9 0xe5d51a03e4ceb206_95c61f4baeb435c9
  input ymm9.high 0x8000000000000000_c05a700000000000
  input flags CF AF
  input memory 0x10006ffe 80 ff
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmaskmovps [r12*1+0x10003ebd], ymm3, ymm3  ; c4 a2 65 2e 1c 25 bd 3e 00 10
  vmaskmovps [r12*1+0x10003ebd], ymm3, ymm3  ; c4 a2 65 2e 1c 25 bd 3e 00 10
  input r12 0x3
  input xmm3 0x791caca8b8fd38c9_429780008d4da1cd
  input ymm3.high 0xe7ee4b230cba7302_42e6c0004f000000
  input flags CF PF AF SF
  result memory 0x10003ec0 cd a1 4d 8d 00 00 00 00 c9 38 fd b8
  result memory 0x10003edc 23 4b ee e7

case code-32 bits 32
  vmaskmovps xmm1, xmm4, [eax*4+0x10006d84]  ; c4 e2 59 2c 0c 85 84 6d 00 10
  input rax 0xf
  input xmm4 0x6c41ade8f7c9ba99_b87bbbba0dee6efd
  input flags CF PF AF ZF SF OF
  input memory 0x10006dc4 52 d8 bb
  result xmm1 0x0000000000000000_00bbd85200000000
  result ymm1.high 0x0000000000000000_0000000000000000
