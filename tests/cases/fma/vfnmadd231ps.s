; VFNMADD231PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd231ps xmm1, xmm8, xmm3  ; c4 e2 39 bc cb
  input xmm1 0x000000000000003f_80db5bb1877fd7ed
  input xmm3 0x0000000000000080_97f7a48000007fff
  input xmm8 0x404fc00000000000_00000001c26d8000
  input flags PF ZF SF DF OF
  result xmm1 0x000000000000003f_80db5bb1877fd700
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfnmadd231ps ymm1, ymm11, ymm2  ; c4 e2 25 bc ca
  input xmm1 0xffffffffffffffff_c21480007f800001
  input xmm2 0x0000000000000000_41e0000000000000
  input xmm11 0x56905a7517e0d624_b33bbac73da5e3b0
  input ymm1.high 0x3fbe5c4300000001_6857126af5c2b5b3
  input ymm2.high 0xc2f8000000000000_86a6b0e200000000
  input ymm11.high 0xc2c6c00098f089cb_652a7ea1007fffff
  input flags SF OF
  result xmm1 0xffffffffffffffff_c21480007fc00001
  result ymm1.high 0xc640840d00000001_6857126af5c2b5b3
  result mxcsr 0x1fa3

case memory-128 bits 64
  vfnmadd231ps xmm1, xmm1, gs:[rdi*1+0x1097]  ; 65 c4 e2 71 bc 0c 3d 97 10 00 00
  input rdi 0x39
  input xmm1 0xc046800000000000_4f0000000bfd7c24
  input flags CF PF ZF SF OF
  input memory 0x100044d0 80 00 00 00 40 b6 d0 61 56 f1 03 ea bd 77 c8 9a
  result xmm1 0xc046800000000000_f150b6400bfd7c24
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfnmadd231ps ymm15, ymm10, [rip+0x38d7]  ; c4 62 2d bc 3d d7 38 00 00
  input xmm10 0x000000000000001b_41e0000000000000
  input xmm15 0xc01c800000000000_42858000bfc00000
  input ymm10.high 0x62eab043620bcda6_ee9b2b18d0cec5c0
  input ymm15.high 0x6205bd855a124c9a_7ff0000000000001
  input flags ZF
  input memory 0x100044a6 f0 7f 89 ae 34 0c e9 53 d9 26 41 f1 c5 10 ef 75
  input memory 0x100044b6 a8 b0 fc 16 25 60 27 f8 7a ff
  result xmm15 0xc01c800080000000_7ff00000bfc00000
  result ymm15.high 0x7f800000ff800000_7ff00000221fe109
  result mxcsr 0x1fba

case fault bits 64
  vfnmadd231ps xmm10, xmm1, [r13*4+0x10006efa]  ; c4 22 71 bc 14 ad fa 6e 00 10
  input r13 0x3e
  input xmm1 0x85abbd37fac51ec0_9e42948342e9c000
  input xmm10 0x8000000000000000_4026000000000000
  input flags PF AF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd231ps ymm14, ymm8, [ebx]  ; 67 c4 62 3d bc b3 00 00 00 00
  input rbx 0x5775477510003ce0
  input xmm8 0x0000000000000019_61a8b4fb45680afd
  input xmm14 0x7ff8000000001234_92425f29fe7d7f7a
  input ymm8.high 0x10bcade7e7efb709_981185709ab84c6a
  input ymm14.high 0xfc09384cca48826f_4052b80000000000
  input flags AF ZF OF
  input mxcsr 0x1fc0
  input memory 0x10003ce0 a2 45 8c 01 cb 4d 69 41 00 00 00 00 00 00 3f c0
  input memory 0x10003cf0 ff 0a c8 fa 2d 2a 22 d2 00 00 00 00 00 c0 41 c0
  result xmm14 0x7ff8000000000000_e399bffdfe7d7f7a
  result ymm14.high 0xfc09384cca48826f_4052b800d610039d
  result mxcsr 0x1fe0

case sequence bits 64
  vfnmadd231ps xmm3, xmm8, [esi+ebp*2-0x78]  ; 67 c4 e2 39 bc 9c 6e 88 ff ff ff
  vfnmadd231ps ymm3, ymm0, ymm10             ; c4 c2 7d bc da
  input rbp 0x164cc831fffffff0
  input rsi 0x164cc83110004568
  input xmm3 0x007fffff30020343_000000017f800000
  input xmm8 0x7ff0000000000001_94eaeba5454b9654
  input flags ZF SF
  input memory 0x100044d1 80 07 42 9a a1 b8 ec 00 00 00 00 00 00 80 3f
  result xmm3 0x7ff0000030020343_c2296daa7f800000
  result ymm3.high 0xab002b16ab002b16_ab002b16ab002b16
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmadd231ps xmm5, xmm7, xmm3  ; c4 e2 41 bc eb
  input xmm3 0x000000000000003c_e4f045c4ffffffff
  input xmm5 0x01b9b4bfab854039_7f8000006794a03f
  input xmm7 0xc2c6400022490d3e_3f800000b998701c
  input flags DF
  result xmm5 0x01b9b4bfab854039_7f800000ffffffff
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
