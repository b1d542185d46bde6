; VPERMPS: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256 bits 64
  vpermps ymm10, ymm7, ymm10  ; c4 42 45 16 d2
  input xmm7 0xbff8000000000000_9e1948e441c00000
  input xmm10 0xe758d2a841c30000_c15800007f800001
  input ymm7.high 0x0000000080000000_000000011a5c958d
  input ymm10.high 0x00000000bfc00000_b06cf59300000000
  input flags CF PF DF
  result xmm10 0x7f8000017f800001_000000007f800001
  result ymm10.high 0x7f8000017f800001_c1580000b06cf593

case memory-256 bits 64
  vpermps ymm7, ymm2, [0x10003ec0]  ; c4 e2 6d 16 3c 25 c0 3e 00 10
  input xmm2 0x405b400000000000_000000000000007f
  input ymm2.high 0x0000000000000000_78b1596363237eea
  input flags PF ZF DF OF
  input memory 0x10003ec6 f8 ff 00 00 00 00 00 50 55 40 ff
  input memory 0x10003ed8 fa c2 a5 38 c6 1d 02 8b
  result xmm7 0x0000000000000000_000000008b021dc6
  result ymm7.high 0x0000000000000000_4055500000000000

case fault bits 64
  vpermps ymm1, ymm15, [0x10006fe1]  ; c4 e2 05 16 0c 25 e1 6f 00 10
  input xmm15 0x0000000000000002_b16b27c2b028c2c5
  input ymm15.high 0xa7f0c15fc0300000_c2610000bfc00000
  input flags CF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpermps ymm12, ymm8, [rdi*1+0x10003dc1]  ; c4 62 3d 16 24 3d c1 3d 00 10
  vpermps ymm9, ymm9, ymm12                ; c4 42 35 16 cc
  input rdi 0x3f
  input xmm8 0xcefbbd4e66b006e5_0000000000000034
  input ymm8.high 0xc924442abfc00000_0a53c5e200000080
  input flags CF PF ZF SF DF
  input memory 0x10003e02 c8 c2 00 00 e8 42 00 00 c0 bf 00 c0 d1 c2 07
  input memory 0x10003e18 e9 4f 9c d7 38 3e 69 26
  result xmm9 0xc2c80000c2c80000_c2c80000c2c80000
  result xmm12 0xd79c4fe900000000_c2c8000000000007
  result ymm9.high 0xc2c80000c2c80000_c2c80000c2c80000
  result ymm12.high 0xbfc00000c2c80000_bfc00000c2c80000

case code-32 bits 32
  vpermps ymm7, ymm6, ymm1  ; c4 e2 4d 16 f9
  input xmm1 0x21db0199766767be_000fffffffffffff
  input xmm6 0xcfe84ac035167d6b_c0767f895ec045a0
  input ymm1.high 0x55f0f8e980000000_ffc0000042658000
  input ymm6.high 0xf0c8e41740ec0e8f_0206e8abff800000
  input flags PF AF OF
  result xmm7 0xffffffff21db0199_000fffffffffffff
  result ymm7.high 0x55f0f8e955f0f8e9_21db0199ffffffff
