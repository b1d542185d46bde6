; MOVDIR64B: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register bits 64
  movdir64b rax, [rdi]  ; 66 0f 38 f8 07
  input rax 0x10003040
  input rdi 0x10004003
  input memory 0x10004003 01 04 07 0a 0d 10 13 16 19 1c 1f 22 25 28 2b 2e
  input memory 0x10004013 31 34 37 3a 3d 40 43 46 49 4c 4f 52 55 58 5b 5e
  input memory 0x10004023 61 64 67 6a 6d 70 73 76 79 7c 7f 82 85 88 8b 8e
  input memory 0x10004033 91 94 97 9a 9d a0 a3 a6 a9 ac af b2 b5 b8 bb be
  result memory 0x10003040 01 04 07 0a 0d 10 13 16 19 1c 1f 22 25 28 2b 2e
  result memory 0x10003050 31 34 37 3a 3d 40 43 46 49 4c 4f 52 55 58 5b 5e
  result memory 0x10003060 61 64 67 6a 6d 70 73 76 79 7c 7f 82 85 88 8b 8e
  result memory 0x10003070 91 94 97 9a 9d a0 a3 a6 a9 ac af b2 b5 b8 bb be

case misaligned bits 64
  movdir64b rax, [rdi]  ; 66 0f 38 f8 07
  input rax 0x10003030
  input rdi 0x10004003
  result signal SIGSEGV at 0x10000bc0
