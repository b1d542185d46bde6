; VPMULUDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmuludq xmm3, xmm7, xmm0  ; c5 c1 f4 d8
  input xmm0 0x8000000000000000_9b633789ffffffff
  input xmm7 0xc11e000000000001_376bd2e6be9a23d1
  input flags CF PF AF ZF SF
  result xmm3 0x0000000000000000_be9a23d04165dc2f
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmuludq ymm12, ymm3, ymm0  ; c5 65 f4 e0
  input xmm0 0xf6c227c156212e04_4f000000bfc00000
  input xmm3 0x0000000000000001_4189000042b4c000
  input ymm0.high 0x08d4808400000080_03d6aa364530568e
  input ymm3.high 0x000000000000003d_7ff0000000000000
  input flags PF AF ZF SF
  result xmm12 0x0000000056212e04_31f6e2d000000000
  result ymm12.high 0x0000000000001e80_0000000000000000

case memory-128 bits 64
  vpmuludq xmm8, xmm9, [rax*8+0x10003e78]  ; c5 31 f4 04 c5 78 3e 00 10
  input rax 0x9
  input xmm9 0x42f080003f800000_779a0978abf6436e
  input flags CF PF SF OF
  input memory 0x10003ec0 2b 64 8e d0 49 19 c7 3b 31 ea db 53 8a 4a 68 ef
  result xmm8 0x14cd0c9727800000_8c17bcabdbb84b7a
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmuludq ymm4, ymm13, [edi+0x16]  ; 67 c5 95 f4 a7 16 00 00 00
  input rdi 0x9fe23d1e1000404a
  input xmm13 0xfff0000000000000_000000000918505d
  input ymm13.high 0x4938b6b07fc01234_d007cc672f78fae7
  input flags CF PF DF
  input memory 0x10004060 ff 7f 00 00 00 00 00 00 17 4a 11 cb 16 2b f9 e5
  input memory 0x10004072 c0 bf c7 51 fe c0 00 00 00 4f 77 f9 19 d9
  result xmm4 0x0000000000000000_0000048c1f162fa3
  result ymm4.high 0x276c459e0c000000_238eddee86400000

case fault bits 64
  vpmuludq xmm15, xmm6, [rsi*4+0x10006f64]  ; c5 49 f4 3c b5 64 6f 00 10
  input rsi 0x25
  input xmm6 0xe4de26264719798f_4004000000000000
  input flags AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmuludq ymm15, ymm0, ymm4  ; c5 7d f4 fc
  vpmuludq xmm7, xmm5, xmm10  ; c4 c1 51 f4 fa
  input xmm0 0xc030a00000000000_3960118000000001
  input xmm4 0x0000000000000001_bbd42393b9a6b946
  input ymm0.high 0x9d659c63c7e9d6f6_d52d992660613b11
  input ymm4.high 0xa750889148af17ec_4271000042d70000
  input flags AF DF OF
  result xmm7 0x061e364e5a422a12_061e364e5a422a12
  result xmm15 0x0000000000000000_00000000b9a6b946
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x38c27ffd700c44c8_192a02e2fd470000

case code-32 bits 32
  vpmuludq xmm1, xmm3, xmm6  ; c5 e1 f4 ce
  input xmm3 0xa206c8cef3f9af33_cff3d1fd630c82fd
  input xmm6 0x029564d6428bc000_c2f9c00042a34000
  input flags PF AF ZF DF OF
  result xmm1 0x3f6b8eb88a174000_19c8637fc1d64000
  result ymm1.high 0x0000000000000000_0000000000000000
