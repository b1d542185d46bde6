; SUBPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  subps xmm5, xmm12  ; 41 0f 5c ec
  input xmm5 0x18e1e45903939c9f_c27ffea842b64000
  input xmm12 0x0000000000000003_c11c7a2e8cb366f1
  input flags AF ZF
  result xmm5 0x18e1e45903939c9f_c258e01c42b64000
  result mxcsr 0x1fa2

case memory-128 bits 64
  subps xmm5, [ecx+r11d*8+0xbc0e]  ; 67 42 0f 5c ac d9 0e bc 00 00
  input rcx 0x3f0dfaa70fff884a
  input r11 0x3f0dfaa7fffffff5
  input xmm5 0x5d8751039a082306_a0e7e9aeb4bedd62
  input flags CF PF AF ZF SF DF
  input memory 0x10004400 01 00 00 00 00 00 00 00 44 dd dc 54 d4 1a c8 ab
  result xmm5 0x5d875103d4dcdd44_a0e7e9aeb4bedd62
  result mxcsr 0x1fa2

case fault bits 64
  subps xmm8, [0x10006ff8]  ; 44 0f 5c 04 25 f8 6f 00 10
  input xmm8 0x8086beada741ebeb_0000000000000080
  input flags CF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  subps xmm10, [rbx*8+0x10003a08]  ; 44 0f 5c 14 dd 08 3a 00 10
  input rbx 0x2d
  input xmm10 0x12ae124b8e5472d2_b393ec2f66744ef2
  input flags CF AF DF OF
  input mxcsr 0x3f80
  input memory 0x10003b75 f8 5c 40 32 20 19 e2 31 3b d8 50
  result xmm10 0xd0d83b3162192031_c05cf80166744ef2
  result mxcsr 0x3fa0

case sequence bits 64
  subps xmm8, [r14d+0x5a]  ; 67 45 0f 5c 86 5a 00 00 00
  subps xmm7, xmm13        ; 41 0f 5c fd
  input r14 0xba4a3999100037c6
  input xmm8 0x2753856c00000080_42bc4000b0cfffae
  input flags SF OF
  input memory 0x10003820 a5 87 00 9d 43 c1 cc 9e f6 96 fd d4 52 ad 52 e4
  result xmm7 0xad2d22bbad2d22bb_ad2d22bbad2d22bb
  result xmm8 0x6452ad5254fd96f6_42bc4000b0cfffae
  result mxcsr 0x1fa2

case code-32 bits 32
  subps xmm7, xmm4  ; 0f 5c fc
  input xmm4 0x16c55df455e70094_a925353442450000
  input xmm7 0xc051380000000000_0000000000008000
  input flags CF
  result xmm7 0xc0513800d5e70094_29253534c2450000
  result mxcsr 0x1fa2
