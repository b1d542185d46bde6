; CVTPD2PS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvtpd2ps xmm12, xmm14  ; 66 45 0f 5a e6
  input xmm14 0xbc503d4b725d6964_bff8000000000000
  input flags OF
  result xmm12 0x0000000000000000_a281ea5cbfc00000
  result mxcsr 0x1fa0

case memory-128 bits 64
  cvtpd2ps xmm0, [0x10003ce0]  ; 66 0f 5a 04 25 e0 3c 00 10
  input flags ZF
  input memory 0x10003ce0 db 6d 38 b3 b3 4e 72 71 00 00 00 00 00 00 00 80
  result xmm0 0x0000000000000000_800000007f800000
  result mxcsr 0x1fa8

case fault bits 64
  cvtpd2ps xmm1, [0x10006ffd]  ; 66 0f 5a 0c 25 fd 6f 00 10
  input flags CF PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtpd2ps xmm8, xmm10  ; 66 45 0f 5a c2
  input xmm10 0x2ffe507443763861_000000012194973d
  input flags CF AF SF DF OF
  input mxcsr 0x5f80
  result xmm8 0x0000000000000000_0000000100000001
  result mxcsr 0x5fb2

case sequence bits 64
  cvtpd2ps xmm14, xmm5  ; 66 44 0f 5a f5
  cvtpd2ps xmm6, xmm10  ; 66 41 0f 5a f2
  input xmm5 0x926f77acc3b63133_ffffffffffffffff
  input flags PF SF DF OF
  result xmm6 0x0000000000000000_0000000000000000
  result xmm14 0x0000000000000000_80000000ffffffff
  result mxcsr 0x1fb0

case code-32 bits 32
  cvtpd2ps xmm6, xmm2  ; 66 0f 5a f2
  input xmm2 0x6c109732b6e35871_0000000000000004
  input flags AF ZF SF
  result xmm6 0x0000000000000000_7f80000000000000
  result mxcsr 0x1fba
