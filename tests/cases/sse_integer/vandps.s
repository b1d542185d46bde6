; VANDPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vandps xmm13, xmm3, xmm14  ; c4 41 60 54 ee
  input xmm3 0x000000012385daf2_0000000000000001
  input xmm14 0xc047900000000000_4800c29cd329be4f
  input flags PF ZF SF
  result xmm13 0x0000000000000000_0000000000000001
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vandps ymm14, ymm10, ymm6  ; c5 2c 54 f6
  input xmm6 0xc057e80000000000_80000000ff800000
  input xmm10 0xc2cfc000fab4228c_ff80000042df8000
  input ymm6.high 0x4b112c56b8e98935_9f2ceb3620aa3671
  input ymm10.high 0x2a084f2cb4572fef_376164c0b439b927
  input flags PF SF OF
  result xmm14 0xc047c00000000000_8000000042800000
  result ymm14.high 0x0a000c04b0410925_1720600020283021

case memory-128 bits 64
  vandps xmm11, xmm6, [rip+0x2ff8]  ; c5 48 54 1d f8 2f 00 00
  input xmm6 0xcb4d3bae050a3adf_081051d1ffffffff
  input flags AF ZF SF OF
  input memory 0x10003bc8 e6 d4 5a 18 ec 9d d2 3c
  result xmm11 0x084019ac000a10c6_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vandps ymm2, ymm5, [r15d-0x425]  ; 67 c4 c1 54 54 97 db fb ff ff
  input r15 0x8c65f6c310004625
  input xmm5 0x09e7b034ba242237_000000000000003f
  input ymm5.high 0xb1a5192b40134d04_c2a44000c2ad8000
  input flags PF ZF SF OF
  input memory 0x10004200 6b fd 5e ce f8 b3 ce b5 ff ff ff ff ff ff 0f
  input memory 0x10004210 1e 12 c7 cf 45 1c 2a 7c 01 00 80 7f 00 c0 d5 42
  result xmm2 0x0007b034ba242237_000000000000002b
  result ymm2.high 0x0085000040000000_40200000c2850000

case fault bits 64
  vandps ymm1, ymm1, [rdx*2+0x10006fbd]  ; c5 f4 54 0c 55 bd 6f 00 10
  input rdx 0x1b
  input xmm1 0xf196fdf8acd34e6c_c28740007f800001
  input ymm1.high 0x141c114fcc7d2da9_80000000c1c30000
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vandps xmm4, xmm4, xmm7     ; c5 d8 54 e7
  vandps ymm10, ymm11, ymm14  ; c4 41 24 54 d6
  input xmm4 0x0000000000000036_7fffffffffffffff
  input xmm7 0x80cc46ae6d6f91de_7feca6ed6b50659b
  input flags CF
  result xmm4 0x0000000000000016_7feca6ed6b50659b
  result ymm4.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vandps xmm0, xmm4, xmm1  ; c5 d8 54 c1
  input xmm1 0x0000000000008000_ffc00000007fffff
  input xmm4 0x8000000000000000_c275000000000000
  input flags CF PF AF SF DF OF
  result xmm0 0x0000000000000000_c240000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
