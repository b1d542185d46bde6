; CMOVGE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovge r13, r9  ; 4d 0f 4d e9
  input r9 0x1
  input r13 0xe3d6fabbffffffff
  input flags AF SF OF
  result r13 0x1

case register-32 bits 64
  cmovge r11d, esi  ; 44 0f 4d de
  input rsi 0x7a1b37d2a347103d
  input r11 0x8019992100000080
  input flags CF PF SF DF
  result r11 0x80

case register-16 bits 64
  cmovge dx, r13w  ; 66 41 0f 4d d5
  input rdx 0x497d3475466c79ae
  input r13 0x12
  input flags AF ZF SF DF
  result unchanged

case memory-64 bits 64
  cmovge rcx, [0x10004128]  ; 48 0f 4d 0c 25 28 41 00 10
  input rcx 0x876b01653407d12c
  input flags PF AF SF DF OF
  input memory 0x10004128 10 b8 06 70 bf 92 ce 9f
  result rcx 0x9fce92bf7006b810

case memory-32 bits 64
  cmovge r13d, gs:[0x1190]  ; 65 44 0f 4d 2c 25 90 11 00 00
  input r13 0xb
  input flags PF AF DF
  result r13 0x0

case memory-16 bits 64
  cmovge r13w, [esi-0x7d]  ; 66 67 44 0f 4d ae 83 ff ff ff
  input rsi 0x43c35e6810003995
  input r13 0xc52278a15cf46eb
  input flags PF DF
  result r13 0xc52278a15cf0000

case fault bits 64
  cmovge dx, [rip+0x6438]  ; 66 0f 4d 15 38 64 00 00
  input rdx 0xad4953eb66737dde
  input flags CF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovge dx, r15w  ; 66 41 0f 4d d7
  cmovge r12, rdx  ; 4c 0f 4d e2
  input rdx 0xe9cef83700000080
  input r15 0x7f
  input flags CF PF ZF
  result rdx 0xe9cef8370000007f
  result r12 0xe9cef8370000007f

case code-32 bits 32
  cmovge esi, eax  ; 0f 4d f0
  input rax 0x49e2e65c
  input rsi 0x2
  input flags CF PF AF SF
  result unchanged
