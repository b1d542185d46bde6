; LAR: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-64 bits 64
  lar rsp, rcx  ; 48 0f 02 e1
  input rcx 0x80
  input flags CF PF ZF SF OF

case register-32 bits 64
  lar r15d, ebx  ; 44 0f 02 fb
  input rbx 0x9
  input flags PF OF

case register-16 bits 64
  lar si, r15w  ; 66 41 0f 02 f7
  input r15 0x14
  input flags PF

case memory-64-16 bits 64
  lar rbx, [eax]  ; 67 48 0f 02 98 00 00 00 00
  input rax 0xd39dcd8010004598
  input flags AF DF OF
  input memory 0x10004598 99 5e

case memory-32-16 bits 64
  lar r11d, [edx-0x40]  ; 67 44 0f 02 9a c0 ff ff ff
  input rdx 0x6bfdf2a1000410a
  input flags CF AF SF DF OF

case memory-16 bits 64
  lar r13w, [rdi*1+0x100042ba]  ; 66 44 0f 02 2c 3d ba 42 00 10
  input rdi 0xa
  input flags AF ZF SF
