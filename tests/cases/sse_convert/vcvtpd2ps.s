; VCVTPD2PS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtpd2ps xmm4, xmm13  ; c4 c1 79 5a e5
  input xmm13 0x6aec1e9041d10000_a4f88f235e5fa36d
  input flags PF SF OF
  result xmm4 0x0000000000000000_7f80000080000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb8

case register-128-256 bits 64
  vcvtpd2ps xmm1, ymm6  ; c5 fd 5a ce
  input xmm6 0xc1b200007fc01234_745e39f4799fb7d5
  input ymm6.high 0xb7b4e76dafb51694_d8c17a3e188f029c
  result xmm1 0x80029ceeff800000_cd9000047f800000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb8

case memory-128 bits 64
  vcvtpd2ps xmm11, xmmword ptr [r11d-0xc]  ; 67 c4 41 79 5a 9b f4 ff ff ff
  input r11 0x8d4ea3e9100046cc
  input flags CF DF
  input memory 0x100046c0 0b ae 30 0d 00 00 00 00 00 00 00 00 00 20 52 40
  result xmm11 0x0000000000000000_4291000000000000
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case memory-128-256 bits 64
  vcvtpd2ps xmm2, ymmword ptr [r12d-0xb781]  ; 67 c4 c1 7d 5a 94 24 7f 48 ff ff
  input r12 0xa9bf21e61000f001
  input flags CF SF OF
  input memory 0x10003880 01 00 00 00 00 00 f0 7f 00 00 c7 c1 00 80 15 c2
  input memory 0x10003890 7c 2c b2 56 e4 84 4b 07 cb f5 02 f7 c7 bd a6 8e
  result xmm2 0x8000000000000000_d0ac00067fc00000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb1

case fault bits 64
  vcvtpd2ps xmm11, ymmword ptr [0x10006fec]  ; c5 7d 5a 1c 25 ec 6f 00 10
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtpd2ps xmm10, xmm10  ; c4 41 79 5a d2
  input xmm10 0x91c68d921b847f21_00216988fae1ae27
  input flags CF ZF DF
  input mxcsr 0x3f80
  result xmm10 0x0000000000000000_8000000100000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fb0

case sequence bits 64
  vcvtpd2ps xmm12, xmm3  ; c5 79 5a e3
  vcvtpd2ps xmm8, xmm9   ; c4 41 79 5a c1
  input xmm3 0x4eb20c732e24ce62_bfc00000864ff58d
  input flags PF AF ZF SF
  result xmm8 0x0000000000000000_0000000000000000
  result xmm12 0x0000000000000000_7f800000be000004
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb8

case code-32 bits 32
  vcvtpd2ps xmm0, xmm5  ; c5 f9 5a c5
  input xmm5 0x02e98b4200000000_7fc01234c2ec4000
  result xmm0 0x0000000000000000_000000007f800000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb8
