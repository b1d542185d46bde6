; PUSH: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  push rcx  ; 51
  input rcx 0xdf599f4710e79dda
  input flags PF AF SF
  result rsp 0x10004ff8
  result memory 0x10004ff8 da 9d e7 10 47 9f 59 df

case register-16 bits 64
  push r13w  ; 66 41 55
  input r13 0x9d0ea7b64b81460c
  input flags CF ZF SF DF OF
  result rsp 0x10004ffe
  result memory 0x10004ffe 0c 46

case plain-16-immediate bits 64
  data16 push 0x1a  ; 66 68 1a 00
  input flags PF SF
  result rsp 0x10004ffe
  result memory 0x10004ffe 1a

case plain-64-immediate bits 64
  push 0x4bebe724  ; 68 24 e7 eb 4b
  input flags CF PF AF
  result rsp 0x10004ff8
  result memory 0x10004ff8 24 e7 eb 4b

case to-memory-64 bits 64
  push qword ptr [r12d+0x14ae]  ; 67 41 ff b4 24 ae 14 00 00
  input r12 0x17ea11b910002df4
  input flags PF AF OF
  input memory 0x100042a2 c7 8a 04 fe 79 ab ff
  result rsp 0x10004ff8
  result memory 0x10004ff8 c7 8a 04 fe 79 ab ff

case to-memory-16 bits 64
  push word ptr [0x10004694]  ; 66 ff 34 25 94 46 00 10
  input flags PF SF OF
  result rsp 0x10004ffe

case sequence bits 64
  push 0xffffffffffffff9b  ; 6a 9b
  push fs                  ; 0f a0
  input flags PF ZF OF
  result rsp 0x10004ff0
  result memory 0x10004ff8 9b ff ff ff ff ff ff ff

case code-32 bits 32
  push esp  ; 54
  input flags CF PF ZF SF DF OF
  result rsp 0x10004ffc
  result memory 0x10004ffd 50 00 10
