; POR: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  por xmm13, xmm8  ; 66 45 0f eb e8
  input xmm8 0x5711b05b412623d0_c1960000007fffff
  input xmm13 0xffc00000c1e00000_7fc01234a3f40abd
  input flags PF SF DF
  result xmm13 0xffd1b05bc1e623d0_ffd61234a3ffffff

case memory-128 bits 64
  por xmm11, [rip+0x33d7]  ; 66 44 0f eb 1d d7 33 00 00
  input xmm11 0x4fcfbc2900008000_c2a2b1c900000000
  input flags PF SF
  input memory 0x10003fa6 f0 7f 39 60 f8 41 00 00 c0 ff
  result xmm11 0xffcfbc2941f8e039_fff2b1c900000000

case fault bits 64
  por xmm4, [r9*4+0x10006f58]  ; 66 42 0f eb 24 8d 58 6f 00 10
  input r9 0x2a
  input xmm4 0x677b0b7f7f800001_42068000c2e40000
  input flags CF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  por xmm7, xmm12  ; 66 41 0f eb fc
  por xmm4, xmm2   ; 66 0f eb e2
  input xmm7 0x340d4223a9ba74f7_c0fca2cf50ed19c4
  input xmm12 0xba6a50156e57a3bf_41e0000000000000
  input flags CF AF SF DF OF
  result xmm4 0x2626262626262626_2626262626262626
  result xmm7 0xbe6f5237effff7ff_c1fca2cf50ed19c4

case code-32 bits 32
  por xmm7, xmm4  ; 66 0f eb fc
  input xmm4 0x522d6ec97f800000_a86a000e80000000
  input xmm7 0x7ff0000000000001_7bd3c4ea2b59a7dd
  input flags CF OF
  result xmm7 0x7ffd6ec97f800001_fbfbc4eeab59a7dd
