; VFMADD132PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd132pd xmm3, xmm7, xmm1  ; c4 e2 c1 98 d9
  input xmm1 0xa84caa98167ee666_7653e75ccc31c089
  input xmm3 0xae84cac5ffffffff_97de2d7a171c51ac
  input xmm7 0x0000000000000007_ea107b8baf6e9c10
  input flags PF AF
  result xmm3 0x16e2a0454daa5c3e_ea107b8baf6e9c10
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmadd132pd ymm6, ymm7, ymm14  ; c4 c2 c5 98 f6
  input xmm6 0xddebcdb3325ece5a_3f80000000000000
  input xmm7 0x7372dcbf9d52b915_420300003f800000
  input xmm14 0x1c4e533e94c81c25_7ff0000000000001
  input ymm6.high 0x0000000000007fff_d35507c800000002
  input ymm7.high 0x505dd563047b8de5_e76c0f1e00007fff
  input ymm14.high 0x27b26ee53fe00000_d7d5dd0001910948
  input flags CF PF ZF SF OF
  result xmm6 0x7372dcbf9d52b915_7ff8000000000001
  result ymm6.high 0x505dd563047b8de5_6b3cbcb1fc8f1f3a
  result mxcsr 0x1fa3

case memory-128 bits 64
  vfmadd132pd xmm12, xmm9, [esi*4+0x1000413c]  ; 67 c4 62 b1 98 24 b5 3c 41 00 10
  input rsi 0xb802dff30000001d
  input xmm9 0xf6f4a31410b622e4_ffffffffffffffff
  input xmm12 0xce260b1c70e86e46_0000000000000014
  input memory 0x100041b0 27 28 d3 6c 35 cc ff 41 00 00 00 00 00 00 30 c0
  result xmm12 0xf6f4a31410b622e4_ffffffffffffffff
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfmadd132pd ymm7, ymm3, [r10d-0x6d98]  ; 67 c4 c2 e5 98 ba 68 92 ff ff
  input r10 0x1b64515d1000b0f8
  input xmm3 0x51a041becd96b5b0_00000000000000ff
  input xmm7 0x41ed0000263b0cdd_a725cc37bfc00000
  input ymm3.high 0x3f933a6ffbe0d48e_9864409cc26a0000
  input ymm7.high 0x4058b80000000000_241da8ee00007fff
  input flags CF SF
  input memory 0x10004365 b8 5b 40 ff ff ff ff ff ff ff ff bf 75 a6 f3 a3
  input memory 0x10004375 0f 86 3e 00 00 a8 c0 01
  result xmm7 0xffffffffffffffff_a792e1a54a589000
  result ymm7.high 0x3f933a6ffbe0d48e_22b472a2c5e1c103
  result mxcsr 0x1fa2

case fault bits 64
  vfmadd132pd ymm13, ymm9, [rip+0x6423]  ; c4 62 b5 98 2d 23 64 00 00
  input xmm9 0x7ff8000000001234_42680000c10e0000
  input xmm13 0xec256006ffa4391d_7eb8a61be946d67c
  input ymm9.high 0x1225aa1700000000_8000000000000000
  input ymm13.high 0xc2b24000c1c15e00_fff0000000000000
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd132pd xmm14, xmm4, xmm1  ; c4 62 d9 98 f1
  input xmm1 0xede3cf8376630623_0000000004d59f79
  input xmm4 0x3468f7c16bb19716_403ca00000000000
  input xmm14 0xc6a374b44c9aa573_bff8000000000000
  input flags CF PF ZF SF DF OF
  input mxcsr 0x5f80
  result xmm14 0x749816ebd31003af_403ca00000000000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa2

case sequence bits 64
  vfmadd132pd ymm1, ymm8, ymm6    ; c4 e2 bd 98 ce
  vfmadd132pd xmm12, xmm14, xmm1  ; c4 62 89 98 e1
  input xmm1 0x1143e321fa76f153_f5b93ef5abf1c05d
  input xmm6 0x2672d7e919a867c3_96b6cbca296d7f8d
  input xmm8 0x000000000000007f_e0d4016b8d68817a
  input ymm1.high 0xfff0000000000000_6366e68b14872af0
  input ymm6.high 0xfff0000000000000_ff83c16c35cea258
  input ymm8.high 0x561e9ba420b3c899_d0a13091c4416170
  input flags AF ZF SF
  result xmm1 0x000000000000007f_e0d4016b8d68817a
  result xmm12 0x2e2e2e2e2e2e2e2e_cd119cdbad2f54e0
  result ymm1.high 0x7ff0000000000000_fff0000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fba

case code-32 bits 32
  vfmadd132pd xmm4, xmm7, xmm5  ; c4 e2 c1 98 e5
  input xmm4 0xf52d18e71251e1d8_c098cf87dce806c0
  input xmm5 0x594cb1359b9185f6_edf11aa1c5150f38
  input xmm7 0x69941d9d14f5df15_4f0000004b6966f5
  input flags PF ZF SF
  result xmm4 0xfff0000000000000_6e9a85cc71607fe1
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8
