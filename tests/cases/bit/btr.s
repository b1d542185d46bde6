; BTR: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  btr rsp, rax  ; 48 0f b3 c4
  input rax 0x8987f15700000000
  input flags CF PF
  result flags ?PF ?AF ?SF ?OF

case register-64-immediate bits 64
  btr rax, 0xff  ; 48 0f ba f0 ff
  input rax 0x80
  input flags CF ZF DF OF
  result flags ?PF ?AF ZF ?SF DF ?OF

case register-32 bits 64
  btr ecx, esp  ; 0f b3 e1
  input rcx 0x7f
  input flags PF ZF SF
  result rcx 0x7e
  result flags CF ?PF ?AF ZF ?SF ?OF

case register-32-immediate bits 64
  btr r10d, 1  ; 41 0f ba f2 01
  input r10 0x7fff
  input flags CF PF AF ZF SF
  result r10 0x7ffd
  result flags CF ?PF ?AF ZF ?SF ?OF

case register-16 bits 64
  btr sp, cx  ; 66 0f b3 cc
  input rcx 0xad439ac7b3fae83e
  input flags AF SF OF
  result rsp 0x10001000
  result flags CF ?PF ?AF ?SF ?OF

case to-memory-64 bits 64
  btr [rip+0x3328], rbx  ; 48 0f b3 1d 28 33 00 00
  input rbx 0xe71
  input flags CF DF
  input memory 0x100040b8 89 78 d6 f8 79 24 79 8b
  result flags ?PF ?AF ?SF DF ?OF

case to-memory-32 bits 64
  btr [r15*2+0x10003a36], r12d  ; 46 0f b3 24 7d 36 3a 00 10
  input r12 0x86cddfc1000010c8
  input r15 0x37
  input flags CF PF AF SF DF
  input memory 0x10003cbc c2 22 8a c1
  result flags ?PF ?AF ?SF DF ?OF

case to-memory-16 bits 64
  btr [0x10003994], sp  ; 66 0f b3 24 25 94 39 00 10
  input rsp 0x5e29bab2922209e9
  input flags PF ZF SF OF
  input memory 0x10003ad0 19 d4
  result flags ?PF ?AF ZF ?SF ?OF

case locked-to-memory-64 bits 64
  lock btr [esp+r13d*4], r15  ; f0 67 4e 0f b3 bc ac 00 00 00 00
  input rsp 0x4a2d667f10004588
  input r13 0x4a2d667ffffffffc
  input r15 0xfffffffffffff689
  input flags CF AF SF
  input memory 0x1000444d 48 5d 40
  result flags ?PF ?AF ?SF ?OF

case locked-to-memory-32 bits 64
  lock btr [rip+0x31f4], edi  ; f0 0f b3 3d f4 31 00 00
  input rdi 0xbf62ca03ffffef7d
  input flags AF ZF SF
  input memory 0x10003ba8 3d
  result flags ?PF ?AF ZF ?SF ?OF

case locked-to-memory-16 bits 64
  lock btr [0x1000462e], r11w  ; f0 66 44 0f b3 1c 25 2e 46 00 10
  input r11 0x385597c1e54014ea
  input flags CF PF AF SF DF
  result flags ?PF ?AF ?SF DF ?OF

case fault bits 64
  btr [r13*8+0x10006210], si  ; 66 42 0f b3 34 ed 10 62 00 10
  input rsi 0x9ae1ed71226df15d
  input r13 0x6
  input flags CF PF AF ZF
  input memory 0x1000606a 97 be
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  btr r9, 0x21  ; 49 0f ba f1 21
  btr bx, si    ; 66 0f b3 f3
  input r9 0x36
  input flags ZF SF DF OF
  result flags ?PF ?AF ZF ?SF DF ?OF

case code-32 bits 32
  btr ecx, esp  ; 0f b3 e1
  input rcx 0xffffffff
  input flags PF AF SF
  result rcx 0xfffffffe
  result flags CF ?PF ?AF ?SF ?OF

case wraps-32 bits 64
  btr [ecx], rdx  ; 67 48 0f b3 11
  input rcx 0x5a5a5a5a10004000
  input rdx 0x800000005
  input memory 0x10004000 26
  result flags CF ?PF ?AF ?SF ?OF
  result memory 0x10004000 06
