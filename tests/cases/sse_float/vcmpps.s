; VCMPPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vcmpnltps xmm4, xmm0, xmm13  ; c4 c1 78 c2 e5 05
  input xmm0 0x000000000000000a_72aa32354139982c
  input xmm13 0xd02454bd56a1232c_a5189326623ce816
  input flags CF SF OF
  result xmm4 0xffffffff00000000_ffffffff00000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case register-256-immediate bits 64
  vcmpps ymm8, ymm15, ymm10, 0xd2  ; c4 41 04 c2 c2 d2
  input xmm10 0x4f48469745bd971a_7cdb26889b86baa9
  input xmm15 0xffffffffffffffff_076ed74f00000000
  input ymm10.high 0x000000000000003b_c2b1000048c1f149
  input ymm15.high 0xc033800000000000_0000000000000026
  input flags AF ZF
  result xmm8 0x0000000000000000_ffffffff00000000
  result ymm8.high 0xffffffffffffffff_00000000ffffffff
  result mxcsr 0x1f82

case memory-128-immediate bits 64
  vcmpps xmm8, xmm6, [r8d], 0x66  ; 67 c4 41 48 c2 80 00 00 00 00 66
  input r8 0xb2c7afdb10004190
  input xmm6 0x3c19a54df282b4b5_0000000000000015
  input flags CF AF ZF SF OF
  input memory 0x10004190 7d 57 56 5b 56 c6 4e c4 d4 b5 34 f3 42 9a 10 bf
  result xmm8 0xffffffffffffffff_ffffffff00000000
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case memory-256-immediate bits 64
  vcmpps ymm14, ymm6, [r12*2+0x100038c8], 0x58  ; c4 21 4c c2 34 65 c8 38 00 10 58
  input r12 0xc
  input xmm6 0xc0cc000044898975_c2d50000e134dc8c
  input ymm6.high 0xc257000000000001_345487513f44c0bf
  input flags CF PF AF DF
  input memory 0x100038e0 a2 75 b2 27 c3 ec 6b b8 00 00 00 00 00 00 f0 3f
  input memory 0x100038f0 2f d0 21 e0 ae 7f 06 ab 00 c0 ac 42 00 00 49 42
  result xmm14 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vcmpnle_uqps xmm9, xmm10, [eax]  ; 67 c5 28 c2 88 00 00 00 00 16
  input rax 0x1651370f10006ffb
  input xmm10 0x0b637fcb7fffffff_7ff0000000000000
  input flags ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcmpeqps ymm12, ymm13, ymm0  ; c5 14 c2 e0 00
  input xmm0 0x4243800000000001_000fffffffffffff
  input xmm13 0xd0fdadd300000002_8000000000000000
  input ymm0.high 0x7f80000041e40000_4052100000000000
  input ymm13.high 0x2fe28976ffffffff_41e0000000000000
  input flags AF ZF DF
  input mxcsr 0x1fc0
  result xmm12 0x00000000ffffffff_ffffffff00000000
  result ymm12.high 0x0000000000000000_00000000ffffffff

case sequence bits 64
  vcmpps ymm14, ymm6, [rip+0x3697], 0x2f  ; c5 4c c2 35 97 36 00 00 2f
  vcmpps xmm3, xmm0, xmm3, 0xff           ; c5 f8 c2 db ff
  input xmm6 0x007fffffff800000_c1ab0000424e0000
  input ymm6.high 0x499835fe8b14370e_c0bc000042a14000
  input flags AF ZF OF
  input memory 0x10004260 ef 7c 1b 9f 14 46 86 4c 01 00 00 00 00 00 00 4f
  input memory 0x10004275 28 5f 40 ff 00 00 00 8f 15 21 80
  result xmm3 0xffffffffffffffff_ffffffffffffffff
  result xmm14 0xffffffffffffffff_ffffffffffffffff
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm14.high 0xffffffffffffffff_ffffffffffffffff
  result mxcsr 0x1f82

case code-32 bits 32
  vcmpps xmm1, xmm1, xmm6, 0xff  ; c5 f0 c2 ce ff
  input xmm1 0x66294dffff800000_99da338851b07131
  input xmm6 0x5fe8dab000000000_0000000000000001
  input flags CF AF SF DF
  result xmm1 0xffffffffffffffff_ffffffffffffffff
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82
