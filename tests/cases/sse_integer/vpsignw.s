; VPSIGNW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsignw xmm1, xmm2, xmm8  ; c4 c2 69 09 c8
  input xmm2 0x007fffffff800000_aec9d527b6c8df66
  input xmm8 0xd9554aa074aeec4f_65f9b585ab870fb2
  input flags PF ZF
  result xmm1 0xff81ffffff800000_aec92ad94938df66
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsignw ymm7, ymm4, ymm1  ; c4 e2 5d 09 f9
  input xmm1 0x42f24000427d8000_8000000000000000
  input xmm4 0x0000000000000000_0000000000000022
  input ymm1.high 0x5e2953ca4b815c75_8b0cb4975477f5d0
  input ymm4.high 0x7ff0000000000000_bfc0000000000000
  input flags ZF DF OF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x7ff0000000000000_4040000000000000

case memory-128 bits 64
  vpsignw xmm4, xmm13, [esi+r8d*2+0x2c]  ; 67 c4 a2 11 09 a4 46 2c 00 00 00
  input rsi 0x7b68008b10003d5e
  input r8 0x7b68008bffffffe3
  input xmm13 0x6480d23a80000000_3f5c5f9600000000
  input flags CF ZF SF
  input memory 0x10003d55 20 5d 40 00 00 00 00 00 00 0f c0
  result xmm4 0x9b80000000000000_3f5c5f9600000000
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsignw ymm9, ymm4, [r8*2+0x10004002]  ; c4 22 5d 09 0c 45 02 40 00 10
  input r8 0x3f
  input xmm4 0x15954a5079d8513a_06b0794fbc70a51c
  input ymm4.high 0x42b1800041480000_a1397c9c000000ff
  input flags SF OF
  input memory 0x10004080 3e 00 00 00 00 00 00 00 3c ca f7 75 69 c0 a2 ef
  input memory 0x10004090 bc 64 dc a8 a8 87 b8 5c 00 c0 c1 c2 00 c0 c6 c2
  result xmm9 0xea6bb5b079d8aec6_000000000000a51c
  result ymm9.high 0xbd4f8000beb80000_a1398364000000ff

case sequence bits 64
  vpsignw ymm2, ymm11, ymm14  ; c4 c2 25 09 d6
  vpsignw xmm10, xmm15, xmm6  ; c4 62 01 09 d6
  input xmm11 0x8da393a7429f8000_000000000000002f
  input xmm14 0x86b482c8ce468f17_4c42730a42be4000
  input ymm11.high 0x345335d1849c88df_9c4d41240134e18d
  input ymm14.high 0x000000000000000d_0000000000000002
  input flags DF OF
  result xmm2 0x725d6c59bd618000_000000000000002f
  result xmm10 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f
  result ymm2.high 0x00000000000088df_000000000000e18d
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsignw xmm5, xmm1, xmm5  ; c4 e2 71 09 ed
  input xmm1 0x18ce1a3338265a87_ffc0000042a24000
  input xmm5 0xffc0000080000000_7fc012347f800000
  input flags CF AF OF
  result xmm5 0xe7320000c7da0000_ffc0000042a20000
  result ymm5.high 0x0000000000000000_0000000000000000
