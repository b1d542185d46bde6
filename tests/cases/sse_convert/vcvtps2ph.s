; VCVTPS2PH: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-256-immediate bits 64
  vcvtps2ph xmm15, ymm12, 0x14  ; c4 43 7d 1d e7 14
  input xmm12 0x458e91cd4f554b54_fff8000000000000
  input ymm12.high 0xf3981c06e376da02_a962bd3eaa2fe7fd
  input flags PF
  result xmm15 0xfc00fc0080008000_6c757c00ffc00000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb8

case register-128-immediate bits 64
  vcvtps2ph xmm4, xmm15, 0x2e  ; c4 63 79 1d fc 2e
  input xmm15 0x000fffffffffffff_c033600000000000
  input flags AF ZF
  result xmm4 0x0000000000000000_0000ffffc19b0000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case to-memory-64-128-immediate bits 64
  vcvtps2ph gs:[r10*2+0xa2e], xmm11, 0  ; 65 c4 23 79 1d 1c 55 2e 0a 00 00 00
  input r10 0x3
  input xmm11 0xcb6bfab4c441740c_eb51607e00000002
  input flags PF ZF SF DF
  result mxcsr 0x1fba
  result memory 0x10003e37 fc 0c e2 00 fc

case to-memory-128-256-immediate bits 64
  vcvtps2ph [rip+0x3236], ymm12, 2  ; c4 63 7d 1d 25 36 32 00 00 02
  input xmm12 0xc94d97eeffffffff_1dc77f7542b4c000
  input ymm12.high 0xa41da8671cd89cee_a5407098f81efbea
  input flags SF DF
  result mxcsr 0x1fb8
  result memory 0x10003e00 a6 55 01 00 ff ff ff fb ff fb 00 80 01 00 00 80

case fault bits 64
  vcvtps2ph [r14*2+0x100063e0], ymm13, 0x96  ; c4 23 7d 1d 2c 75 e0 63 00 10 96
  input r14 0x10
  input xmm13 0x7ff0000000000000_7f8000014d1cc7fd
  input ymm13.high 0x344f678f97beef04_7380d8f4f6d5dbfd
  input flags PF ZF SF
  result mxcsr 0x1fb9
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtps2ph xmm11, xmm15, 0xff  ; c4 43 79 1d fb ff
  input xmm15 0x321c89f02584400d_ab29377b43df2ec4
  input flags CF ZF SF OF
  input mxcsr 0x3f80
  result xmm11 0x0000000000000000_0000000080015ef9
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fb0

case sequence bits 64
  vcvtps2ph gs:[rbx*1+0x9fd], ymm7, 0xeb  ; 65 c4 e3 7d 1d 3c 1d fd 09 00 00 eb
  vcvtps2ph xmm7, ymm12, 0x2c             ; c4 63 7d 1d e7 2c
  input rbx 0x23
  input xmm7 0x0000000000000037_fff0000000000000
  input ymm7.high 0x000000007fffffff_82ad94bbee31c1af
  input flags PF AF ZF OF
  result xmm7 0x21e221e221e221e2_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fba
  result memory 0x10003e22 80 ff 00 00 00 00 ff fb 00 80 ff 7f

case code-32 bits 32
  vcvtps2ph xmm2, ymm1, 0xff  ; c4 e3 7d 1d ca ff
  input xmm1 0x16a01d522194f9db_c031e00000000000
  input ymm1.high 0xcbecfb820f9ae5cd_d8455e33e9fcdd3d
  input flags CF PF AF ZF OF
  result xmm2 0xfc000000fc00fc00_00000000c18f0000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb8

case fault-before-exception bits 64
  vcvtps2ph [rcx], ymm4, 0  ; c4 e3 7d 1d 21 00
  input rcx 0x10006000
  input mxcsr 0xf80
  result mxcsr 0xfb0
  result signal SIGSEGV at 0x10000bc0

case fault-of-second-page-before-exception bits 64
  vcvtps2ph [rcx], ymm4, 0  ; c4 e3 7d 1d 21 00
  input rcx 0x10005ff8
  input mxcsr 0xf80
  result mxcsr 0xfb0
  result signal SIGSEGV at 0x10000bc0
