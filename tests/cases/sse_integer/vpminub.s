; VPMINUB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpminub xmm3, xmm2, xmm15  ; c4 c1 69 da df
  input xmm2 0x3f8000008666c5fe_7f80000185aa4c6f
  input xmm15 0xe015d234713b9faf_425300007f800000
  input flags ZF
  result xmm3 0x3f150000713b9faf_425300007f800000
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpminub ymm13, ymm14, ymm14  ; c4 41 0d da ee
  input xmm14 0x6e253ea7cbb4a1b0_c2b9400041e40000
  input ymm14.high 0x0000000000000000_0000000000000031
  input flags CF ZF
  result xmm13 0x6e253ea7cbb4a1b0_c2b9400041e40000
  result ymm13.high 0x0000000000000000_0000000000000031

case memory-128 bits 64
  vpminub xmm4, xmm1, [rbp*8+0x10003cb8]  ; c5 f1 da 24 ed b8 3c 00 10
  input rbp 0x27
  input xmm1 0x0000000000000002_cdd1182dacc205b8
  input flags CF AF ZF DF OF
  input memory 0x10003df2 c0 bf 00 00 00 00 00 00 94 42 97 06 1a 8b
  result xmm4 0x0000000000000000_00000000acc00000
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpminub ymm12, ymm13, gs:[0xaa0]  ; 65 c5 15 da 24 25 a0 0a 00 00
  input xmm13 0xc058f00000000000_0000000000000038
  input ymm13.high 0xc04dc00000000000_9af41b84914e5a2b
  input flags ZF SF DF
  input memory 0x10003ea2 f0 3f 00 00 00 4f 00 00 00 00 00 d0 4c c0 68 ae
  input memory 0x10003eb2 be 0a d9 39 28 9f 89 d6 91 0a 34 12 c0 7f
  result xmm12 0xc04cd00000000000_0000000000000000
  result ymm12.high 0x7f4d120000000000_9a281b840a4e5a2b

case fault bits 64
  vpminub ymm11, ymm7, [rip+0x642f]  ; c5 45 da 1d 2f 64 00 00
  input xmm7 0x99d68992fad8cf84_fff8000000000000
  input ymm7.high 0xa2b4e54ec3cc88bb_d70b66b74f01d844
  input flags AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpminub xmm9, xmm6, xmm8   ; c4 41 49 da c8
  vpminub xmm9, xmm9, xmm15  ; c4 41 31 da cf
  input xmm6 0x892ef4bb7fc01234_6b710d2312552013
  input xmm8 0xa684c1a3ae792d10_c26d000000000001
  input flags CF AF ZF OF
  result xmm9 0x2f2e2f2f2f2f1210_2f2f000000000001
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpminub xmm5, xmm4, xmm3  ; c5 d9 da eb
  input xmm3 0xc036000000000000_56fb412eca029bc7
  input xmm4 0x0fc976a7da600338_58521b3080000000
  input flags CF PF ZF OF
  result xmm5 0x0f36000000000000_56521b2e80000000
  result ymm5.high 0x0000000000000000_0000000000000000
