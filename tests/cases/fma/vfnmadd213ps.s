; VFNMADD213PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd213ps xmm10, xmm5, xmm1  ; c4 62 51 ac d1
  input xmm1 0x7a44aa205e653c25_ff80000073d52456
  input xmm5 0x7ff8000000001234_4017429216dd3338
  input xmm10 0x9f20b493201b679a_404fe00000000000
  input flags SF DF
  result xmm10 0x7ff800005e653c25_ff80000073d52456
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfnmadd213ps ymm11, ymm14, ymm0  ; c4 62 0d ac d8
  input xmm0 0x1dc451de85ee0fb3_018cdcb1b4cf56fa
  input xmm11 0x1f08b92e64274fa8_0000000000000000
  input xmm14 0x00000000a87c9840_49cc34410792d36d
  input ymm0.high 0xbccdff36287b5276_4030200000000000
  input ymm11.high 0x325afdc400000000_ffc00000428d8000
  input ymm14.high 0x591c5668ad923743_906812fd2e41cd36
  input flags CF PF
  result xmm11 0x1dc451de4d2515ea_018cdcb1b4cf56fa
  result ymm11.high 0xcc05bc8e287b5276_ffc00000b1563ddb
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfnmadd213ps xmm6, xmm13, [rip+0x2f07]  ; c4 e2 11 ac 35 07 2f 00 00
  input xmm6 0x4042300000000000_42824000bfc00000
  input xmm13 0x4f3a02707de07781_b72352abd0b643c3
  input flags CF OF
  input memory 0x10003ad0 ae 03 ca 88 48 4f c7 4c 32
  result xmm6 0xd00d18b900000032_4cc74f48d108b2d2
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfnmadd213ps ymm15, ymm3, gs:[0x640]  ; 65 c4 62 65 ac 3c 25 40 06 00 00
  input xmm3 0x000000000000001c_7fffffffffffffff
  input xmm15 0x56458ac842218000_5e3dbaa018665452
  input ymm3.high 0x3ab841f87f800000_adab53d81c05f7e0
  input ymm15.high 0xdf643116a36307ed_519959f06f8e0f1f
  input flags CF ZF
  input memory 0x10003a40 f3 61 7f 05 3b ca 1d c1 00 00 00 00 00 08 50 40
  input memory 0x10003a50 02 eb c6 0d 0b 46 21 28 00 80 00 00 ba 94 89 f3
  result xmm15 0x405008008000046a_7fffffffffffffff
  result ymm15.high 0xf38994ba7f800000_3fcd429acc14aed0
  result mxcsr 0x1fb2

case fault bits 64
  vfnmadd213ps ymm10, ymm13, [0x10006fe9]  ; 67 c4 62 15 ac 14 25 e9 6f 00 10
  input xmm10 0xc04d600000000000_bfe0000000000000
  input xmm13 0x00000000000000ff_8000000000000000
  input ymm10.high 0x0000000000000013_3f80000042d54000
  input ymm13.high 0x00000001c2748000_3fbfba8a58b4e555
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd213ps xmm2, xmm2, [0x10004390]  ; c4 e2 69 ac 14 25 90 43 00 10
  input xmm2 0xf9ceed1b007fffff_d79d28fd9976bc59
  input flags CF PF AF ZF OF
  input mxcsr 0x5f80
  input memory 0x10004390 e4 53 95 d1 ae 44 2c 45 43 74 c4 f0 2b c4 4f 31
  result xmm2 0xff7ffffff0c47443_efc0f699d19553e4
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5faa

case sequence bits 64
  vfnmadd213ps xmm2, xmm6, xmm9   ; c4 c2 49 ac d1
  vfnmadd213ps xmm7, xmm14, xmm7  ; c4 e2 09 ac ff
  input xmm2 0x00000000ffffffff_000000000000003f
  input xmm6 0x2e7157c3000000ff_7ff0000000000001
  input xmm9 0xff80000042d10000_3f800000c2c1c000
  input flags CF AF ZF SF
  result xmm2 0xff800000ffffffff_7ff00000c2c1c000
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmadd213ps xmm1, xmm4, xmm3  ; c4 e2 59 ac cb
  input xmm1 0x429b000000000000_404d800000000000
  input xmm3 0x41d60000bfc00000_000000000000003b
  input xmm4 0x055b594ef608cb6d_c28080007fc01234
  input flags SF
  result xmm1 0x41d60000bfc00000_434e4d807fc01234
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
