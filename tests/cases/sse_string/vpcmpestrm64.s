; VPCMPESTRM64: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpcmpestrm64 xmm13, xmm7, 0  ; c4 63 f9 60 ef 00
  input rax 0x7f
  input rdx 0x62ba85b5be4761a3
  input xmm7 0xc047000000000000_41640000ffc00000
  input xmm13 0xa1208f25cc578841_59d6ddbd00000000
  input flags PF ZF OF
  result xmm0 0x0000000000000000_0000000000003fb3
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF OF

case memory-128-immediate bits 64
  vpcmpestrm64 xmm13, gs:[0x800], 0xff  ; 65 c4 63 f9 60 2c 25 00 08 00 00 ff
  input rax 0x80000000
  input rdx 0x5e9c0149ffffffff
  input xmm13 0xacde5e577fffffff_743adb2579b4a5a2
  input flags PF AF SF
  input memory 0x10003c02 80 7f 9a c2 b1 b2 00 00 80 7f 00 00 60 40
  result xmm0 0xffffffffffffffff_ffffffffffffffff
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF OF

case zero bits 64
  vpcmpestrm64 xmm0, [rip+0x3526], 0xff  ; c4 e3 f9 60 05 26 35 00 00 ff
  input rax 0x651a297900007fff
  input rdx 0xffffffffffffffff
  input xmm0 0xf9a47ba58c687e28_c043b00000000000
  input flags CF OF
  input memory 0x100040f0 01 00 00 00 00 00 00 00 d3 c1 15 ba f9 07 f2 df
  result xmm0 0x0000000000000000_000000000000ffff
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF ZF OF

case fault bits 64
  vpcmpestrm64 xmm13, [ebx*1+0x10006fbf], 1  ; 67 c4 63 f9 60 2c 1d bf 6f 00 10 01
  input rax 0x614450003a79ef2c
  input rdx 0x6c8a530fffffffff
  input rbx 0x5564678b0000003f
  input xmm13 0xc1d4000000000001_27e764f7acc789f2
  input flags CF PF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpestrm64 xmm14, [esi+7], 0x80  ; 67 c4 63 f9 60 b6 07 00 00 00 80
  vpcmpestrm64 xmm0, xmm1, 0xc1      ; c4 e3 f9 60 c1 c1
  input rax 0x7fffffffffffffff
  input rdx 0x3e
  input rsi 0x731cb81410003a39
  input xmm14 0x9d6ff40069a3197e_ff800000c0f00000
  input flags AF SF DF OF
  input memory 0x10003a45 80 57 40 39 f2 9f 7c b8 68 70 10
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags DF
