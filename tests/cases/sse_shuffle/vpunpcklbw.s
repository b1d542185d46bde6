; VPUNPCKLBW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpunpcklbw xmm5, xmm11, xmm3  ; c5 a1 60 eb
  input xmm3 0x8cd86928bb7448a2_2c4c002743670e8d
  input xmm11 0x1e8868c88ba375db_78f0b039094d6aed
  input flags CF PF AF ZF SF OF
  result xmm5 0x2c784cf000b02739_4309674d0e6a8ded
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpunpcklbw ymm0, ymm6, ymm8  ; c4 c1 4d 60 c0
  input xmm6 0x244c590ba39dcfad_000000000000000f
  input xmm8 0xda9c9fdc9335047f_c05c380000000000
  input ymm6.high 0x0000000000007fff_affc59e45e035829
  input ymm8.high 0x4ef22d2b5624c02b_c2884000c2560000
  input flags ZF DF OF
  result xmm0 0xc0005c0038000000_000000000000000f
  result ymm0.high 0xc2af88fc405900e4_c25e560300580029

case memory-128 bits 64
  vpunpcklbw xmm2, xmm5, [ebp*2+0x10003ab6]  ; 67 c5 d1 60 14 6d b6 3a 00 10
  input rbp 0x7c0aa6720000000d
  input xmm5 0x5d6f7d19032e8ff2_876af82dc8734571
  input flags CF SF DF OF
  input memory 0x10003ad0 ff ff 7f 00 00 00 ba c2 fb 97 fc 29 72 83 fd 04
  result xmm2 0xc287ba6a00f8002d_00c87f73ff45ff71
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpunpcklbw ymm12, ymm6, [eax+ecx*2+0x5a]  ; 67 c5 4d 60 a4 48 5a 00 00 00
  input rax 0xe3915fde10004212
  input rcx 0xe3915fdeffffffea
  input xmm6 0x0000000000000035_8cabbf6a115c07bd
  input ymm6.high 0x689034f0192ab6a0_0000000000008000
  input flags PF SF
  input memory 0x10004240 f4 3d f9 c1 12 f9 64 5d a0 2c a6 5a 3e af ca 56
  input memory 0x10004250 01 00 00 00 00 00 f0 7f 00 00 00 00 00 a0 39 40
  result xmm12 0x5d8c64abf9bf126a_c111f95c3d07f4bd
  result ymm12.high 0x7f00f00000000000_0000000000800100

case fault bits 64
  vpunpcklbw xmm11, xmm11, gs:[0x3bf2]  ; 65 c5 21 60 1c 25 f2 3b 00 00
  input xmm11 0xb3e768c69eceac94_7fc01234c2178000
  input flags PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpunpcklbw xmm1, xmm2, xmm5    ; c5 e9 60 cd
  vpunpcklbw xmm9, xmm12, xmm14  ; c4 41 19 60 ce
  input xmm2 0x9cd47384af05946d_ff800000007fffff
  input xmm5 0x0000000000000001_4058880000000000
  input flags CF PF AF ZF SF OF
  result xmm1 0x40ff588088000000_0000007f00ff00ff
  result xmm9 0x2e2c2e2c2e2c2e2c_2e2c2e2c2e2c2e2c
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpunpcklbw xmm2, xmm3, xmm2  ; c5 e1 60 d2
  input xmm2 0x0b48624fffffffff_5086defcc87e5270
  input xmm3 0x485cf7ba62d3ca74_0000000000000035
  input flags PF ZF SF OF
  result xmm2 0x50008600de00fc00_c8007e0052007035
  result ymm2.high 0x0000000000000000_0000000000000000
