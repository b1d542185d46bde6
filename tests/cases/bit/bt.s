; BT: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  bt r10, rsp  ; 49 0f a3 e2
  input r10 0x65e923f800000000
  input flags ZF OF
  result flags ?PF ?AF ZF ?SF ?OF

case register-64-immediate bits 64
  bt rsp, 0xa6  ; 48 0f ba e4 a6
  input flags PF AF SF OF
  result flags ?PF ?AF ?SF ?OF

case register-32 bits 64
  bt ecx, ebx  ; 0f a3 d9
  input rcx 0x7
  input rbx 0x1f
  input flags CF PF SF OF
  result flags ?PF ?AF ?SF ?OF

case register-32-immediate bits 64
  bt eax, 0  ; 0f ba e0 00
  input rax 0xc45bb98c00008000
  input flags CF AF ZF
  result flags ?PF ?AF ZF ?SF ?OF

case register-16 bits 64
  bt bx, r10w  ; 66 44 0f a3 d3
  input rbx 0x1b20d63fffffffff
  input r10 0x817dc432c30f755f
  input flags PF AF ZF DF
  result flags CF ?PF ?AF ZF ?SF DF ?OF

case to-memory-64 bits 64
  bt [rdi*4+0x10003fb4], rsi  ; 48 0f a3 34 bd b4 3f 00 10
  input rsi 0xc77
  input rdi 0x35
  input flags PF AF ZF SF OF
  input memory 0x10004212 d8 c1 bd cb dc f2
  result flags CF ?PF ?AF ZF ?SF ?OF

case to-memory-32 bits 64
  bt [rip+0x2dd8], r10d  ; 44 0f a3 15 d8 2d 00 00
  input r10 0xccdda96bfffffc6e
  input flags CF PF AF ZF SF
  input memory 0x1000392d 40 32 40
  result flags CF ?PF ?AF ZF ?SF ?OF

case to-memory-16 bits 64
  bt [r13d*8+0x10003f12], r12w  ; 66 67 46 0f a3 24 ed 12 3f 00 10
  input r12 0x91e44f82a8551ef1
  input r13 0xeb49781700000001
  input flags CF AF ZF OF
  input memory 0x100042f8 1a 16
  result flags CF ?PF ?AF ZF ?SF ?OF

case fault bits 64
  bt [rip+0x6435], r12w  ; 66 44 0f a3 25 35 64 00 00
  input r12 0x33c7f23a367d177a
  input flags AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  bt r11d, 0   ; 41 0f ba e3 00
  bt di, r15w  ; 66 44 0f a3 ff
  input r11 0x6
  input flags SF
  result flags ?PF ?AF ?SF ?OF

case code-32 bits 32
  bt esi, esi  ; 0f a3 f6
  input rsi 0xc7988737
  input flags CF AF ZF DF
  result flags CF ?PF ?AF ZF ?SF DF ?OF

case wraps-32 bits 64
  bt [ecx], rdx  ; 67 48 0f a3 11
  input rcx 0x5a5a5a5a10004000
  input rdx 0x800000005
  input memory 0x10004000 26
  result flags CF ?PF ?AF ?SF ?OF
