; VPCMPESTRI64: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpcmpestri64 xmm9, xmm2, 0xff  ; c4 63 f9 61 ca ff
  input rax 0xbf1d5ecffffffff
  input rdx 0x13
  input xmm2 0x7fc01234b7f7a510_0000000080000000
  input xmm9 0x0000000000000032_76db221ceb77512a
  input flags CF AF OF
  result rcx 0x7
  result flags CF OF

case memory-128-immediate bits 64
  vpcmpestri64 xmm10, [0x10004000], 0xf  ; c4 63 f9 61 14 25 00 40 00 10 0f
  input rax 0x80
  input rdx 0xf23aa7c298f483f5
  input xmm10 0x41890000c25f0000_08898f67e6b3a83a
  input flags CF AF ZF
  input memory 0x10004000 f0 24 4d 26 e1 0a 67 f3 37 cc 78 8f 00 00 80 3f
  result rcx 0x8
  result flags none

case carry bits 64
  vpcmpestri64 xmm4, xmm0, 6  ; c4 e3 f9 61 e0 06
  input rax 0x413cd98200000080
  input rdx 0x7fffffffffffffff
  input xmm0 0xb8f84807ffffffff_405c000000000000
  input xmm4 0x87898d6ad3ce57cd_7ff0000000000000
  input flags AF SF DF OF
  result rcx 0x0
  result flags CF DF OF

case zero bits 64
  vpcmpestri64 xmm9, [ebx+r12d*8-0x3fc6], 0x80  ; 67 c4 23 f9 61 8c e3 3a c0 ff ff 80
  input rax 0x16ce682e00007fff
  input rdx 0x2
  input rbx 0x67ed13d910007fa6
  input r12 0x67ed13d9fffffffc
  input xmm9 0x0000000000007fff_0000000000000037
  input flags SF
  input memory 0x10003fc0 5c 44 20 b0 54 41 8f 95 01 00 00 00 ea 77 4f a4
  result rcx 0x10
  result flags ZF

case overflow bits 64
  vpcmpestri64 xmm15, xmm7, 0  ; c4 63 f9 61 ff 00
  input rax 0xb
  input rdx 0x1fd3f43e147f74d3
  input xmm7 0x000000007fffffff_405ea80000000000
  input xmm15 0x403dc00000000000_0000000000000001
  input flags PF DF
  result rcx 0x0
  result flags CF SF DF OF

case fault bits 64
  vpcmpestri64 xmm8, [ebp-0x45], 0xda  ; 67 c4 63 f9 61 85 bb ff ff ff da
  input rax 0x22
  input rdx 0xd17020f62b52c75f
  input rbp 0xcdd54fe310007037
  input xmm8 0xbfc00000c2944000_291faaacc567794a
  input flags PF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpestri64 xmm10, gs:[0x1270], 0x2a  ; 65 c4 63 f9 61 14 25 70 12 00 00 2a
  vpcmpestri64 xmm5, xmm10, 0xff         ; c4 c3 f9 61 ea ff
  input rax 0xffb2245b1c10739f
  input rdx 0xb48efe34c31beac3
  input xmm10 0x3f800000ff800000_c2ef0000007fffff
  input flags AF SF
  input memory 0x10004670 bb 13 21 aa 95 f0 aa 03 8d 42 e0 d5 87 a6 70 ff
  result rcx 0x7
  result flags CF OF
