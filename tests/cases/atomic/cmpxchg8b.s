; CMPXCHG8B: row in frontend-x86/src/ops/atomic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  cmpxchg8b [rip+0x2c71]  ; 0f c7 0d 71 2c 00 00
  input rax 0xffffffff
  input rcx 0xd
  input rdx 0xffffffffffffffff
  input rbx 0x7f
  input flags CF AF DF OF
  input memory 0x10003838 7e fb 4f 52 61 dd dd ff
  result rax 0x524ffb7e
  result rdx 0xffdddd61

case locked-to-memory-64 bits 64
  lock cmpxchg8b [rdi*4+0x10004714]  ; f0 0f c7 0c bd 14 47 00 10
  input rax 0x16
  input rcx 0x5
  input rdx 0xa5c83d6c6f15a066
  input rbx 0xd0066415ffffffff
  input rdi 0x21
  input flags CF PF AF SF DF OF
  input memory 0x10004798 20 f4 44 38 4d 24 ce a8
  result rax 0x3844f420
  result rdx 0xa8ce244d

case zero bits 64
  lock cmpxchg8b [rip+0x32f8]  ; f0 0f c7 0d f8 32 00 00
  input rax 0x6bf9ae4700000080
  input rcx 0xad7a985300008000
  input rdx 0xa9f2a83b00000000
  input rbx 0x2
  input flags SF
  input memory 0x10003ec0 80
  result flags ZF SF
  result memory 0x10003ec0 02 00 00 00 00 80

case fault bits 64
  lock cmpxchg8b gs:[0x2ec0]  ; 65 f0 0f c7 0c 25 c0 2e 00 00
  input rax 0xb69c5fac43c49e91
  input rcx 0x19
  input rdx 0x120686017f800001
  input rbx 0x3b474317007ea487
  input flags PF AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  lock cmpxchg8b [esp+r14d*2+0x5086]  ; f0 67 42 0f c7 8c 74 86 50 00 00
  lock cmpxchg8b [esp+r14d*2+0x5086]  ; f0 67 42 0f c7 8c 74 86 50 00 00
  input rax 0xc831517d32489e3d
  input rcx 0x5f40215f00000002
  input rdx 0x995bb736cd5f720e
  input rbx 0xfc607a8300000000
  input rsp 0xbadf1db00fffedc0
  input r14 0xbadf1db0fffffff1
  input flags CF SF DF
  input memory 0x10003e28 5d 71 a2 31 4b 6f 60 67
  result rax 0x31a2715d
  result rdx 0x67606f4b
  result flags CF ZF SF DF
  result memory 0x10003e28 00 00 00 00 02 00 00 00

case code-32 bits 32
  cmpxchg8b [0x10003b28]  ; 0f c7 0d 28 3b 00 10
  input rax 0xffffffff
  input rcx 0x39823366
  input rdx 0xebde0515
  input rbx 0x116307c5
  input flags ZF SF
  input memory 0x10003b28 ff ff ff ff 15 05 de eb
  result memory 0x10003b28 c5 07 63 11 66 33 82 39
