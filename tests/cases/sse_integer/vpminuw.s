; VPMINUW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpminuw xmm5, xmm6, xmm11  ; c4 c2 49 3a eb
  input xmm6 0x709a152671e84815_08276d5567872deb
  input xmm11 0x4004000000000000_00000000ffc00000
  input flags CF PF ZF SF OF
  result xmm5 0x4004000000000000_0000000067870000
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpminuw ymm7, ymm13, ymm6  ; c4 e2 15 3a fe
  input xmm6 0x4050200000000000_429840007fc01234
  input xmm13 0xfff0000000000000_0700cd094a68ea1b
  input ymm6.high 0x000000000000002b_c22600003f800000
  input ymm13.high 0xabedf3db767e16ba_ffc000007f800001
  input flags AF ZF SF DF
  result xmm7 0x4050000000000000_070040004a681234
  result ymm7.high 0x000000000000002b_c22600003f800000

case memory-128 bits 64
  vpminuw xmm15, xmm4, [edx+r13d-0xbd27]  ; 67 c4 22 59 3a bc 2a d9 42 ff ff
  input rdx 0xf14a7c461000fd5e
  input r13 0xf14a7c4600000019
  input xmm4 0x04bcd3fe09c51c82_3ff0000000000000
  input flags CF PF AF ZF SF
  input memory 0x10004050 01 00 80 7f 34 12 c0 7f 00 00 aa c2 00 00 c0 ff
  result xmm15 0x04bc000009c50000_3ff0000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpminuw ymm5, ymm12, [0x10004180]  ; c4 e2 1d 3a 2c 25 80 41 00 10
  input xmm12 0x3cd26b3240f80000_6b16e3fac332940d
  input ymm12.high 0xbfc00000007fffff_4050200000000000
  input flags ZF
  input memory 0x10004181 40 e5 c2 00 00 80 3f 2f 3f 30 e9 4c 4b 40 10 0c
  input memory 0x10004191 49 84 33 6a 1f ac 74 00 40 85 42 00 40 df c2
  result xmm5 0x10404b4c40f80000_3f800000c2e54000
  result ymm5.high 0xbfc00000007f4000_40501f6a00000000

case fault bits 64
  vpminuw xmm11, xmm0, [0x10006ff8]  ; c4 62 79 3a 1c 25 f8 6f 00 10
  input xmm0 0x59ffc722c2d40000_c343764c44aa7f7b
  input flags CF PF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpminuw ymm11, ymm14, ymm6  ; c4 62 0d 3a de
  vpminuw xmm5, xmm2, xmm14   ; c4 c2 69 3a ee
  input xmm6 0xec98075394149a69_2468c2bd4489db40
  input xmm14 0x13ebe006b6b13bda_c02a400000000000
  input ymm6.high 0x7f800001bf200000_42d2c0003f800000
  input ymm14.high 0xc22d800042cd4000_c2d2000017676f84
  input flags CF PF ZF SF
  result xmm5 0x13eb222222222222_2222222200000000
  result xmm11 0x13eb075394143bda_2468400000000000
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x7f80000142cd0000_42d2000017670000

case code-32 bits 32
  vpminuw xmm4, xmm4, xmm1  ; c4 e2 59 3a e1
  input xmm1 0x6562919370959a89_08e868ba881cbb6e
  input xmm4 0x0000000000007fff_964bb27d8eff134a
  input flags CF AF
  result xmm4 0x0000000000007fff_08e868ba881c134a
  result ymm4.high 0x0000000000000000_0000000000000000
