; VHADDPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vhaddpd xmm2, xmm5, xmm13  ; c4 c1 51 7c d5
  input xmm5 0xbfc00000c2d58000_aea2bc1261429420
  input xmm13 0xfff8000000000000_0000000000000001
  input flags CF PF AF OF
  result xmm2 0xfff8000000000000_bfc00000c2d58000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vhaddpd ymm0, ymm6, ymm13  ; c4 c1 4d 7c c5
  input xmm6 0x5653009262de0eb9_0000000000000036
  input xmm13 0x41e0000000000000_a1d68a98c2606ddd
  input ymm6.high 0x33259861613e3f51_7fc01234ab17e61d
  input ymm13.high 0x7f800000bf4faa78_fff8000000000000
  input flags ZF DF
  result xmm0 0x41e0000000000000_5653009262de0eb9
  result ymm0.high 0xfff8000000000000_7fc01234ab17e61d
  result mxcsr 0x1fa2

case memory-128 bits 64
  vhaddpd xmm3, xmm4, [rdi*8+0x10006fc0]  ; c5 d9 7c 1c fd c0 6f 00 10
  input rdi 0x6
  input xmm4 0x0000000000000001_4265000083d06bc4
  input flags CF PF ZF OF
  input memory 0x10006ff0 f2 62 44 a7 00 80 14 c2 00 00 00 00 00 00 f0 ff
  result xmm3 0xfff0000000000000_4265000083d06bc4
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vhaddpd ymm1, ymm4, [rip+0x2e18]  ; c5 dd 7c 0d 18 2e 00 00
  input xmm4 0xb49dce3500000001_2189c7a02ffbf451
  input ymm4.high 0x2e090171bf000000_e4c0605add600bc3
  input flags CF AF SF DF OF
  input memory 0x100039e0 57 16 22 db 72 48 7b 96 01 00 00 00 00 00 f0 7f
  input memory 0x100039f0 93 ff 4a 74 14 6b fe b7 1a 4a 2e 47 94 db 4e 2a
  result xmm1 0x7ff8000000000001_b49dce3500000001
  result ymm1.high 0xb7fe6b14744aff93_e4c0605add600bc3
  result mxcsr 0x1fa1

case fault bits 64
  vhaddpd ymm1, ymm2, [r9d-0x8fa9]  ; 67 c4 c1 6d 7c 89 57 70 ff ff
  input r9 0x79a5601f1000ff8e
  input xmm2 0x228be8d242f7c000_0c685ff7142cfb6f
  input ymm2.high 0x0ecbf24bc2c04000_703b21403f800000
  input flags CF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vhaddpd xmm12, xmm6, [0x100042b0]  ; c5 49 7c 24 25 b0 42 00 10
  input xmm6 0xc047600000000000_0000000000000031
  input flags PF AF ZF OF
  input mxcsr 0x7f80
  input memory 0x100042b0 49 fb 63 ae 08 7c 48 4c 0d 5b 22 e8 20 bf 7f f9
  result xmm12 0xf97fbf20e8225b0c_c0475fffffffffff
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa2

case sequence bits 64
  vhaddpd ymm11, ymm8, ymm13  ; c4 41 3d 7c dd
  vhaddpd ymm12, ymm2, ymm8   ; c4 41 6d 7c e0
  input xmm8 0x8000000000000000_6a9e8344000000ff
  input xmm13 0xb57524580f1afe7e_11f32fbc4ceac68b
  input ymm8.high 0x7ff0000000000001_33a17f30170d9a3f
  input ymm13.high 0x8000000000000000_6790f307cb17eab0
  input flags CF ZF
  result xmm11 0xb57524580f1afe7e_6a9e8344000000ff
  result xmm12 0x6a9e8344000000ff_2232222222222222
  result ymm11.high 0x6790f307cb17eab0_7ff8000000000001
  result ymm12.high 0x7ff8000000000001_3242323232323232
  result mxcsr 0x1fa1

case code-32 bits 32
  vhaddpd xmm2, xmm3, xmm6  ; c5 e1 7c d6
  input xmm3 0xc045d00000000000_404d000000000000
  input xmm6 0x0000000000000000_4f2251847c9ec55e
  input flags PF OF
  result xmm2 0x4f2251847c9ec55e_402cc00000000000
  result ymm2.high 0x0000000000000000_0000000000000000
