; CMPXCHG16B: row in frontend-x86/src/ops/atomic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  cmpxchg16b [rbp*4+0x10004604]  ; 48 0f c7 0c ad 04 46 00 10
  input rax 0x847b1d3d90df227a
  input rcx 0x36d775ca7fffffff
  input rdx 0x1
  input rbx 0x21
  input rbp 0x3f
  input flags PF AF SF
  input memory 0x10004700 7a 22 df 90 3d 1d 7b 84 01
  result flags PF AF ZF SF
  result memory 0x10004700 21 00 00 00 00 00 00 00 ff ff ff 7f ca 75 d7 36

case locked-to-memory-128 bits 64
  lock cmpxchg16b [0x10004350]  ; f0 48 0f c7 0c 25 50 43 00 10
  input rax 0xdbcf1578ae7b2ce9
  input rcx 0x7cf773e4000000ff
  input rdx 0x7fffffffffffffff
  input rbx 0x6c880bb7ffffffff
  input flags ZF
  input memory 0x10004350 f7 c5 cc 36 ec b3 58 71 00 00 ae c1 fb 55 df 26
  result rax 0x7158b3ec36ccc5f7
  result rdx 0x26df55fbc1ae0000
  result flags none

case fault bits 64
  cmpxchg16b [rip+0x6078]  ; 48 0f c7 0d 78 60 00 00
  input rax 0xfff0000000000000
  input rcx 0x4cb3a8dc4515686a
  input rdx 0x0
  input rbx 0x34
  input flags ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmpxchg16b [r14*8+0x10003a50]  ; 4a 0f c7 0c f5 50 3a 00 10
  cmpxchg16b [r14*8+0x10003a50]  ; 4a 0f c7 0c f5 50 3a 00 10
  input rax 0x7ff8000000001234
  input rcx 0x36f1a37e3675f2
  input rdx 0x3b
  input rbx 0x7fffffffffffffff
  input r14 0x4
  input flags PF AF
  input memory 0x10003a70 34 12 00 00 00 00 f8 7f 3b
  result rax 0x7fffffffffffffff
  result rdx 0x36f1a37e3675f2
  result memory 0x10003a70 ff ff ff ff ff ff ff 7f f2 75 36 7e a3 f1 36
