; VFNMADD213PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd213pd xmm15, xmm2, xmm0  ; c4 62 e9 ac f8
  input xmm0 0xa6336d4100007fff_11c94834cd7920c8
  input xmm2 0x83196b30d6e1619d_c28c400034725e6b
  input xmm15 0xc987d6b600000000_cb939cb85dad42c4
  input flags CF AF
  result xmm15 0xa6336d4100007fff_ce31505ae2d7b8b8
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfnmadd213pd ymm7, ymm15, ymm12  ; c4 c2 85 ac fc
  input xmm7 0xf8cebb54c47e2c05_41e0000000000000
  input xmm12 0xb6167d913e9ece85_007fffff963d390f
  input xmm15 0x790988dde90e68d5_7fc0123479c25939
  input ymm7.high 0xc268000000000001_4011800000000000
  input ymm12.high 0xcc8913d8caaa63ce_83c5eea7be6fb2bd
  input ymm15.high 0x448f5a2e93f327ce_c050d80000000000
  input flags CF
  result xmm7 0x7ff0000000000000_fff0000000000000
  result ymm7.high 0xcc8913d8caaa63ce_40726c4000000000
  result mxcsr 0x1fa8

case memory-128 bits 64
  vfnmadd213pd xmm1, xmm10, [rdi*1+0x10003b7a]  ; c4 e2 a9 ac 0c 3d 7a 3b 00 10
  input rdi 0x36
  input xmm1 0xd5b75c6ea8ff5d50_0000000000000008
  input xmm10 0xc10a000042238000_965708c15d913018
  input flags CF AF ZF SF
  input memory 0x10003bb2 a8 c1 00 80 a3 42 09 80 52 b6 2e e5 4f f4
  result xmm1 0xf44fe52eb6528009_42a38000c1a80000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfnmadd213pd ymm2, ymm11, gs:[0x7c0]  ; 65 c4 e2 a5 ac 14 25 c0 07 00 00
  input xmm2 0x61a06f77ba9db8c7_636e8eb4bfe38cec
  input xmm11 0x8ddeb6089e3b51e0_c2a2c00012cee5ed
  input ymm2.high 0x4190000042668000_96986cdca90c2b3b
  input ymm11.high 0x0000000000008000_bff8000000000000
  input flags CF PF
  input memory 0x10003bc2 1d c2 ff ff 7f 00 00 00 00 00 00 00 f0 ff 06
  input memory 0x10003bda c0 ff 00 00 00 4f
  result xmm2 0xfff0000000000000_6621e79dfa652c79
  result ymm2.high 0x4f000000ffc00000_96a251a57ec9206c
  result mxcsr 0x1fa2

case fault bits 64
  vfnmadd213pd ymm3, ymm13, gs:[0x3bee]  ; 65 c4 e2 95 ac 1c 25 ee 3b 00 00
  input xmm3 0x42ddc000422b8000_1d5224723041881c
  input xmm13 0x4ef80a1780000000_40c40000416e0000
  input ymm3.high 0xc476c30100008000_bf618ec3a46c7bbe
  input ymm13.high 0xfff8000000000000_09fcbc5f66b69a53
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd213pd xmm5, xmm15, [rbx*2+0x10004330]  ; c4 e2 81 ac 2c 5d 30 43 00 10
  input rbx 0x20
  input xmm5 0x000000007fffffff_21bfd9f54468d0cd
  input xmm15 0x870c43bbffffffff_0000000000000001
  input flags CF ZF DF
  input mxcsr 0x1fc0
  input memory 0x10004372 24 c2 01 00 00 00 01
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vfnmadd213pd ymm4, ymm12, [rip+0x5d37]  ; c4 e2 9d ac 25 37 5d 00 00
  vfnmadd213pd ymm12, ymm13, ymm14        ; c4 42 95 ac e6
  input xmm4 0x7ff0000000000000_43e7e55242c40000
  input xmm12 0xc1ae0000ff800000_d3888c5e00000001
  input ymm4.high 0x7f8000017fc01234_c2bb0000c2dc8000
  input ymm12.high 0x8baa4e0ffd7b5d5a_ff8000007f800000
  input flags ZF OF
  input memory 0x10006900 1d 52 10 38 35 b3 9b cd 00 00 00 00 00 f8 5e 40
  input memory 0x10006916 f8 bf 4a b6 b0 6e d5 40 91 f2
  result xmm4 0x7ff0000000000000_578254cf2b98bda0
  result xmm12 0x2eeb5c3e2631f1f2_40c661dd3c3c3c3d
  result ymm4.high 0xf29140d56eb0b64a_fff0000000000000
  result ymm12.high 0x3e3e3e3e3e3e3e3e_7ccd3d3e263d3d3d
  result mxcsr 0x1fa8

case code-32 bits 32
  vfnmadd213pd xmm7, xmm0, xmm6  ; c4 e2 f9 ac fe
  input xmm0 0x02ebb10f1364f6dc_83669165ffffffff
  input xmm6 0x3f8000002f57557a_000000000000007f
  input xmm7 0x174685e4a6009820_d5500810d0ceb824
  input flags CF AF SF
  result xmm7 0x3f8000002f57557a_98c69cc66aebc1bb
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
