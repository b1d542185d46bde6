; ROUNDSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  roundsd xmm14, xmm7, 0x80  ; 66 44 0f 3a 0b f7 80
  input xmm7 0x00000000ffffffff_0000000000008000
  input xmm14 0x8a5023f2c2c84000_46cff46ae16f0bee
  input flags AF OF
  result xmm14 0x8a5023f2c2c84000_0000000000000000
  result mxcsr 0x1fa0

case memory-128-64-immediate bits 64
  roundsd xmm1, [rcx*2+0x100066b2], 0xff  ; 66 0f 3a 0b 0c 4d b2 66 00 10 ff
  input rcx 0x7
  input xmm1 0xc052d00000000000_427600006b6ac473
  input flags AF DF
  input memory 0x100066c7 80
  result xmm1 0xc052d00000000000_8000000000000000

case fault bits 64
  roundsd xmm6, [rip+0x6435], 1  ; 66 0f 3a 0b 35 35 64 00 00 01
  input xmm6 0x8bc987f716e5ff5d_c2ef80003684553b
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  roundsd xmm8, xmm10, 0xff  ; 66 45 0f 3a 0b c2 ff
  input xmm8 0x85e99f59c7f71f82_fff0000000000000
  input xmm10 0x6fe456ea69dce985_0000000000000039
  input flags PF ZF
  input mxcsr 0x5f80
  result xmm8 0x85e99f59c7f71f82_3ff0000000000000

case sequence bits 64
  roundsd xmm8, xmm8, 0   ; 66 45 0f 3a 0b c0 00
  roundsd xmm10, xmm5, 0  ; 66 44 0f 3a 0b d5 00
  input xmm8 0x007fffff0463af5a_3c310424ca222570
  input flags CF PF AF DF OF
  result xmm8 0x007fffff0463af5a_0000000000000000
  result xmm10 0x2a2a2a2a2a2a2a2a_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  roundsd xmm5, xmm2, 0xf0  ; 66 0f 3a 0b ea f0
  input xmm2 0x0fd2bd32343b2d50_7ff0000000000000
  input xmm5 0x7fffffffffffffff_000fffffffffffff
  input flags PF ZF OF
  result xmm5 0x7fffffffffffffff_7ff0000000000000
