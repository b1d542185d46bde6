; AESDECLAST: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  aesdeclast xmm9, xmm14  ; 66 45 0f 38 df ce
  input xmm9 0x2a7b2a55bb389d60_41e0000000000000
  input xmm14 0x4ea980c77f800000_337556132b0cbae1
  input flags PF AF SF DF OF
  result xmm9 0x1c09f52aead25290_cd760441d37a2fb3

case memory-128 bits 64
  aesdeclast xmm8, [rip+0x3266]  ; 66 44 0f 38 df 05 66 32 00 00
  input xmm8 0x752d5e51c734a118_fff8000000000000
  input flags PF ZF SF OF
  input memory 0x10003e36 f0 3f 00 00 00 00 00 80 59 c0
  result xmm8 0x92b871703f525234_0e0a52527d289d52

case fault bits 64
  aesdeclast xmm5, [0x10006ff3]  ; 66 0f 38 df 2c 25 f3 6f 00 10
  input xmm5 0x428e80004297c000_2618ed3018f1ad62
  input flags ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  aesdeclast xmm13, [0x10004700]  ; 67 66 44 0f 38 df 2c 25 00 47 00 10
  aesdeclast xmm13, xmm1          ; 66 44 0f 38 df e9
  input xmm13 0x21b132c27edd8dce_4035600000000000
  input flags PF AF SF OF
  input memory 0x10004702 80 7f 00 00 ba 41 32 9f 8c 55 95 1f 8c 0c
  result xmm13 0xd2a2daaabc8569bd_e2ccd06978bd2f69

case code-32 bits 32
  aesdeclast xmm5, xmm5  ; 66 0f 38 df ed
  input xmm5 0xc024000000000000_51ec79c85e9ab3c4
  input flags CF AF
  result xmm5 0x5da752521f37af52_034a32792ec8e14c
