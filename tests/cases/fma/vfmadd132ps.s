; VFMADD132PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd132ps xmm9, xmm5, xmm11  ; c4 42 51 98 cb
  input xmm5 0xe9581f55c2d38000_42900000450586b7
  input xmm9 0xc256000042a78000_0000000000000000
  input xmm11 0x7ff0000000000000_c2b5c00019d9388b
  input flags CF AF ZF SF DF OF
  result xmm9 0x7ff00000c2d38000_42900000450586b7
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vfmadd132ps ymm4, ymm4, ymm14  ; c4 c2 5d 98 e6
  input xmm4 0x693195f50c97d845_df3f4ebddcbb9557
  input xmm14 0x385f35bff54abf14_280f6d788ac561c3
  input ymm4.high 0x3f800000bfc00000_02f5953fa0f94197
  input ymm14.high 0x404f100000000000_4019000000000000
  input flags CF PF ZF DF
  result xmm4 0x69319860c27083f9_df3f4ebddcbb9557
  result ymm4.high 0x40878800bfc00000_03d02b82a0f94197
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfmadd132ps xmm4, xmm9, [r15*8+0x10004388]  ; c4 a2 31 98 24 fd 88 43 00 10
  input r15 0x19
  input xmm4 0x000000000000000d_bfc000003f800000
  input xmm9 0x0bf08176efc015d7_c041c00000000000
  input flags CF ZF SF
  input memory 0x10004450 ff ff ff ff ff ff 0f 00 0f dd d6 36 ae 4b 08 9a
  result xmm4 0x0bf08176efc015d7_c041c000ffffffff
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfmadd132ps ymm6, ymm15, [0x10003d00]  ; c4 e2 05 98 34 25 00 3d 00 10
  input xmm6 0x0330cfbdea20d9e4_25621b86000000ff
  input xmm15 0x404e700000000000_38e2d9bd40606af5
  input ymm6.high 0x0000000000000002_e371b7db43a35cbb
  input ymm15.high 0x2b29aacd00000000_4053400000000000
  input flags SF DF
  input memory 0x10003d06 f0 ff 43 35 4b 01 34 12 c0 7f 00 00 00 4f
  input memory 0x10003d16 1a c1 7e 13 b0 4e 1a 9e e2 7b
  result xmm6 0x7fc01234abff5c7e_fff0000040606af5
  result ymm6.high 0x2b29aacd04b0137e_6511689a53235cbb
  result mxcsr 0x1fa2

case fault bits 64
  vfmadd132ps xmm11, xmm5, [rip+0x642a]  ; c4 62 51 98 1d 2a 64 00 00
  input xmm5 0x0000000000000000_d55ea07e52828c63
  input xmm11 0xe878185e41a5be70_000000007fffffff
  input flags CF AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd132ps ymm13, ymm11, ymm4  ; c4 62 25 98 ec
  input xmm4 0xff8000004f000000_ecda0ba890eda763
  input xmm11 0x781536e04b71959e_c058e80000000000
  input xmm13 0x97757c2c48e450bb_0000000000000002
  input ymm4.high 0x4054480000000000_427f0000ffc00000
  input ymm11.high 0x640272e33e085b78_0000000000000003
  input ymm13.high 0xc2efc00080000000_fa837a8844e35af2
  input flags AF
  input mxcsr 0x9fc0
  result xmm13 0x7f800000586450bb_c058e80000000000
  result ymm13.high 0x640272e33e085b78_fd82f70dffc00000
  result mxcsr 0x9fe0

case sequence bits 64
  vfmadd132ps ymm4, ymm12, [0x10004100]  ; c4 e2 1d 98 24 25 00 41 00 10
  vfmadd132ps xmm2, xmm2, xmm11          ; c4 c2 69 98 d3
  input xmm4 0xae1c925200008000_404d300000000000
  input xmm12 0x7fc01234c1d30000_5c1457ae00007fff
  input ymm4.high 0x427780009a3646c0_c052480000000000
  input ymm12.high 0xfff0000000000000_7c4e24ea15c5dd15
  input flags CF ZF SF DF
  input memory 0x10004100 7f 00 00 00 00 00 00 00 64 d8 1d 85 59 71 b1 28
  input memory 0x10004115 38 50 c0 1e
  result xmm4 0x7fc01234c1d30000_5c1457ae00007fff
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm4.high 0xfff0000080000000_7c4e24ea15c5dd15
  result mxcsr 0x1fb2

case code-32 bits 32
  vfmadd132ps xmm5, xmm1, xmm0  ; c4 e2 71 98 e8
  input xmm0 0xd6b29d97f1ec80ab_4050700000000000
  input xmm1 0xb234bcea39e61921_5660fb1abfc00000
  input xmm5 0x03cea9e2bb875222_5163988dd776cb18
  input flags CF PF OF
  result xmm5 0xb234bcea6dfa0776_5661b46abfc00000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
