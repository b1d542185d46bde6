; VFNMADD213SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd213sd xmm3, xmm0, xmm14  ; c4 c2 f9 ad de
  input xmm0 0x007fffffc2398000_689181a3d9ae5764
  input xmm3 0x7fffffffffffffff_9de31905b3672eef
  input xmm14 0xafae89d09f5cc8c6_7c8ed032bb481038
  input flags SF
  result xmm3 0x7fffffffffffffff_7c8ed032bb481038
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfnmadd213sd xmm10, xmm8, [ebp+edx*8-0x49f5]  ; 67 c4 62 b9 ad 94 d5 0b b6 ff ff
  input rdx 0x4f2a4eceffffffe8
  input rbp 0x4f2a4ece100083e5
  input xmm8 0x01776247429a4000_8e28cae900000001
  input xmm10 0x152a03a91d7baffc_7ff8000000001234
  input flags PF AF DF
  input memory 0x10003930 68 a1 b2 5d 51 6b 51 6b
  result ymm10.high 0x0000000000000000_0000000000000000

case fault bits 64
  vfnmadd213sd xmm0, xmm10, [0x10006ffa]  ; c4 e2 a9 ad 04 25 fa 6f 00 10
  input xmm0 0x3aa4866c00000002_c054e00000000000
  input xmm10 0x1a51e2b658f85287_0000000000000036
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd213sd xmm6, xmm13, xmm10  ; c4 c2 91 ad f2
  input xmm6 0x00000001b3bbaeba_7fc01234424b0000
  input xmm10 0xc056780000000000_6c2e3e90ae1e2db3
  input xmm13 0x0000000000000024_850da2e88037f181
  input flags CF AF DF
  input mxcsr 0x5f80
  result xmm6 0x00000001b3bbaeba_6c2e3e90ae1e2db4
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vfnmadd213sd xmm6, xmm9, xmm6    ; c4 e2 b1 ad f6
  vfnmadd213sd xmm9, xmm12, xmm15  ; c4 42 99 ad cf
  input xmm6 0x47dc57c176a1bc1d_3d3940179bb6b93b
  input xmm9 0x162fb1d2e0b8c77c_45909f9f885cb0c8
  input flags CF ZF OF
  result xmm6 0x47dc57c176a1bc1d_c2da3c004a6fcca4
  result xmm9 0x162fb1d2e0b8c77c_b1cd453c0a34bf0a
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfnmadd213sd xmm6, xmm6, xmm3  ; c4 e2 c9 ad f3
  input xmm3 0x8ac7d16980000000_00000000000000ff
  input xmm6 0x92d783bae08d3b59_c055800000000000
  input flags CF AF DF OF
  result xmm6 0x92d783bae08d3b59_c0bce40000000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
