; CALL: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  call rbx  ; ff d3
  input rbx 0x10000c20
  input flags CF SF DF OF
  result rsp 0x10004ff8
  result memory 0x10004ff8 c2 0b 00 10
  result at 0x10000c20

case plain-64 bits 64
  call 0x10000c20  ; e8 5b 00 00 00
  input flags PF ZF OF
  result rsp 0x10004ff8
  result memory 0x10004ff8 c5 0b 00 10
  result at 0x10000c20

case to-memory-64 bits 64
  call qword ptr [ecx]  ; 67 ff 91 00 00 00 00
  input rcx 0x241d324510003ee0
  input flags CF PF AF SF DF OF
  input memory 0x10003ee0 20 0c 00 10
  result rsp 0x10004ff8
  result memory 0x10004ff8 c7 0b 00 10
  result at 0x10000c20

case fault bits 64
  call qword ptr [esp+0x6e]  ; 67 ff 94 24 6e 00 00 00
  input rsp 0xf0cb394210003f4b
  input flags AF SF OF
  input memory 0x10003fb9 20 0c 00 10
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  call esi  ; ff d6
  input rsi 0x10000c20
  input flags CF AF OF
  result rsp 0x10004ffc
  result memory 0x10004ffc c2 0b 00 10
  result at 0x10000c20
