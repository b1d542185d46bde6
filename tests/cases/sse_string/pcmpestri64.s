; PCMPESTRI64: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pcmpestri64 xmm12, xmm2, 0xff  ; 66 4c 0f 3a 61 e2 ff
  input rax 0x3
  input rdx 0xf5723a21deab708b
  input xmm2 0xe91e4bc3d991318a_4053200000000000
  input xmm12 0xc2cf4000c2e9c000_b7f9fee15c9eb935
  input flags CF SF DF OF
  result rcx 0x7

case memory-128-immediate bits 64
  pcmpestri64 xmm12, [rip+0x2ff5], 0x62  ; 66 4c 0f 3a 61 25 f5 2f 00 00 62
  input rax 0x8
  input rdx 0x427b13a71b52a733
  input xmm12 0xc04ea00000000000_bff8000000000000
  input flags PF AF OF
  input memory 0x10003bc5 70 4a c0 00 00 84 41 00 00 1f 42
  result rcx 0xd
  result flags CF SF OF

case overflow bits 64
  pcmpestri64 xmm6, [rip+0x2dc5], 0xe1  ; 66 48 0f 3a 61 35 c5 2d 00 00 e1
  input rax 0xbaeea7e70000007f
  input rdx 0xff
  input xmm6 0x2ab99de6c2b0a190_ff800000b11fee6f
  input flags CF AF ZF SF DF
  input memory 0x10003995 80 5b c0 00 00 00 00 00 50 52 c0
  result rcx 0x5
  result flags CF DF OF

case zero bits 64
  pcmpestri64 xmm6, [0x100042e0], 0xff  ; 67 66 48 0f 3a 61 34 25 e0 42 00 10 ff
  input rax 0x204c7cdd00000001
  input rdx 0x0
  input xmm6 0x8000000080000000_0e769f27d9ce19a9
  input flags PF DF
  input memory 0x100042e0 ff ff ff ff ff ff 0f 00 00 00 00 80
  result rcx 0x8
  result flags ZF DF

case fault bits 64
  pcmpestri64 xmm8, [0x10006ff1], 0x29  ; 66 4c 0f 3a 61 04 25 f1 6f 00 10 29
  input rax 0xffffffffffffffff
  input rdx 0x6fec345064ed23d5
  input xmm8 0x7ff8000000001234_ef0b7e80e5072b91
  input flags CF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpestri64 xmm14, xmm1, 0xff  ; 66 4c 0f 3a 61 f1 ff
  pcmpestri64 xmm2, xmm6, 0      ; 66 48 0f 3a 61 d6 00
  input rax 0x3c
  input rdx 0xff
  input xmm1 0x2d04eaa4fe455f70_2849a034dff066d4
  input xmm14 0x3aca7487474a47ae_7c4aa668c2da0000
  input flags SF DF OF
  result rcx 0x10
  result flags DF
