; VTESTPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vtestps xmm9, xmm8  ; c4 42 79 0e c8
  input xmm8 0xddbd056ced7b3036_6f898fb93564535f
  input xmm9 0x0000000000000001_80c89f8aeb45b6fd
  input flags CF PF AF ZF OF
  result flags ZF

case register-256 bits 64
  vtestps ymm5, ymm9  ; c4 c2 7d 0e e9
  input xmm5 0x000000000000000b_c3f8a07896698b84
  input xmm9 0x42e3800056da7c26_be7358993af0c5c1
  input ymm5.high 0x0000000000000000_2df75edf7e18cfba
  input ymm9.high 0x8000000000000000_0000000000000001
  input flags PF ZF DF OF
  result flags DF

case memory-128 bits 64
  vtestps xmm15, [r9d-0xc885]  ; 67 c4 42 79 0e b9 7b 37 ff ff
  input r9 0x689d49ba100104c5
  input xmm15 0x0000000000000080_e776fb6aaa331e1b
  input flags PF DF OF
  input memory 0x10003c40 22 5e 88 e4 00 80 bd c2 fe 31 56 e1 12 ff 9d 4b
  result flags DF

case memory-256 bits 64
  vtestps ymm5, [rip+0x2f57]  ; c4 e2 7d 0e 2d 57 2f 00 00
  input xmm5 0x1d986fbc0000007f_0cee87d64f000000
  input ymm5.high 0x5d20e18080000000_47364b3bfa6cbeab
  input flags AF ZF DF
  input memory 0x10003b20 1a 0f fa 5e 5f 39 a6 f0 00 00 c0 ff ff b5 ac e4
  input memory 0x10003b30 3f 00 00 00 00 00 00 00 34 12 c0 7f 00 80 40 c2
  result flags ZF DF

case zero bits 64
  vtestps ymm8, ymm7  ; c4 62 7d 0e c7
  input xmm7 0x94d83b046dab6dd7_000000000000007f
  input xmm8 0x000000000000003c_8da7e40382bfe5b4
  input ymm7.high 0x00000000c2538000_0000000000000000
  input ymm8.high 0x485e85af5664a104_377b2b292e25e988
  input flags PF AF SF
  result flags ZF

case fault bits 64
  vtestps ymm3, [edx+0x4c]  ; 67 c4 e2 7d 0e 9a 4c 00 00 00
  input rdx 0xd0d7d07110006fa2
  input xmm3 0x8e3230324e4e4753_000000000000001f
  input ymm3.high 0x5efe8cb6c289c000_94e919d160e98205
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case carry bits 64
  vtestps xmm0, [0x10004060]  ; c4 e2 79 0e 04 25 60 40 00 10
  input xmm0 0xef2aa96d5baa13ad_fe136e7dbda38c30
  input flags AF ZF OF
  input memory 0x10004060 90 55 cb b3 8c ff 0e 5a 00 00 b9 42 00 00 a0 42
  result flags CF

case sequence bits 64
  vtestps xmm7, xmm3   ; c4 e2 79 0e fb
  vtestps xmm15, xmm1  ; c4 62 79 0e f9
  input xmm3 0xca8eda16f2aae57d_0000000154bd7843
  input xmm7 0xedeafab4196ccbfe_0000000000000022
  input flags PF AF SF
  result flags CF ZF

case code-32 bits 32
  vtestps xmm0, xmm7  ; c4 e2 79 0e c7
  input xmm0 0xa62d651e4e3d881d_9dae15d56edf0029
  input xmm7 0x80a0a6316f169bc2_30240f056654318c
  input flags PF AF ZF SF
  result flags CF
