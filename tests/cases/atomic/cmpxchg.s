; CMPXCHG: row in frontend-x86/src/ops/atomic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmpxchg rdx, rsp  ; 48 0f b1 e2
  input rax 0xd71b48c025c24f13
  input rdx 0xd71b48c025c24f13
  input flags PF AF ZF SF
  result rdx 0x10005000
  result flags PF ZF

case register-32 bits 64
  cmpxchg edi, r11d  ; 44 0f b1 df
  input rax 0x3b
  input rdi 0x847045ebf3f1a41e
  input r11 0x1f802aaa926010b2
  result rax 0xf3f1a41e
  result flags CF PF AF

case register-16 bits 64
  cmpxchg sp, bx  ; 66 0f b1 dc
  input rax 0x10005000
  input rbx 0x2
  input flags CF PF AF DF
  result rsp 0x10000002
  result flags PF ZF DF

case register-8 bits 64
  cmpxchg spl, r10b  ; 44 0f b0 d4
  input rax 0x10005000
  input r10 0x43d4a45d17fec0fc
  input flags CF PF OF
  result rsp 0x100050fc
  result flags PF ZF

case to-memory-64 bits 64
  cmpxchg [rip+0x2cc0], rcx  ; 48 0f b1 0d c0 2c 00 00
  input rax 0xff800000c14e0000
  input rcx 0x2
  input flags AF SF DF
  input memory 0x1000388a 4e c1 00 00 80 ff
  result flags PF ZF DF
  result memory 0x10003888 02 00 00 00 00 00 00 00

case to-memory-32 bits 64
  cmpxchg [esi*1+0x10004524], edx  ; 67 0f b1 14 35 24 45 00 10
  input rax 0x8000
  input rdx 0x7fffffffffffffff
  input rsi 0x7a0f4d5c00000024
  input flags CF PF SF OF
  input memory 0x10004548 50 1d 68 9f
  result rax 0x9f681d50
  result flags CF

case to-memory-16 bits 64
  cmpxchg [rip+0x2dd4], dx  ; 66 0f b1 15 d4 2d 00 00
  input rax 0x7
  input rdx 0x8000000000000000
  input flags PF AF DF
  input memory 0x1000399c b8 53
  result rax 0x53b8
  result flags CF AF SF DF

case to-memory-8 bits 64
  cmpxchg [rip+0x2ebe], bl  ; 0f b0 1d be 2e 00 00
  input rax 0xffffffffffffffff
  input rbx 0x98e34dd38dd7d662
  input flags CF SF DF OF
  input memory 0x10003a85 d6
  result rax 0xffffffffffffffd6
  result flags DF

case locked-to-memory-64 bits 64
  lock cmpxchg [edi+0x993c], r15  ; f0 67 4c 0f b1 bf 3c 99 00 00
  input rax 0x4297800001c203dc
  input rdi 0xcf83d5510fffad7c
  input r15 0x4d21aa8c00008000
  input flags CF PF AF ZF
  input memory 0x100046b8 dc 03 c2 01 00 80 97 42
  result flags PF ZF
  result memory 0x100046b8 00 80 00 00 8c aa 21 4d

case locked-to-memory-32 bits 64
  lock cmpxchg gs:[0x46c], edi  ; 65 f0 0f b1 3c 25 6c 04 00 00
  input rax 0x7f60e056
  input rdi 0x71c6cbff9d0d8d11
  input flags OF
  input memory 0x1000386c 56 e0 60 7f
  result flags PF ZF
  result memory 0x1000386c 11 8d 0d 9d

case locked-to-memory-16 bits 64
  lock cmpxchg [rip+0x309c], r12w  ; f0 66 44 0f b1 25 9c 30 00 00
  input rax 0x21f584ba292542cd
  input r12 0x31
  input flags CF DF OF
  input memory 0x10003c66 cd 42
  result flags PF ZF DF
  result memory 0x10003c66 31 00

case locked-to-memory-8 bits 64
  lock cmpxchg [0x10003a95], bpl  ; f0 67 40 0f b0 2c 25 95 3a 00 10
  input rax 0x2
  input rbp 0x764cfdc07fffffff
  input flags AF SF OF
  result rax 0x0
  result flags none

case fault bits 64
  lock cmpxchg [edx+0x2e92], r10  ; f0 67 4c 0f b1 92 92 2e 00 00
  input rax 0x34
  input rdx 0x408d661210003d2e
  input r10 0xe702c3ab27360d7c
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case overflow bits 64
  cmpxchg ebp, r15d  ; 44 0f b1 fd
  input rax 0x9d498bfe5b699c9c
  input rbp 0x18d4e96b7444790
  input r15 0x88470868fac8c2ca
  input flags CF PF AF SF
  result rax 0xb7444790
  result flags CF PF SF OF

case sequence bits 64
  cmpxchg bx, di    ; 66 0f b1 fb
  cmpxchg r14, rsp  ; 49 0f b1 e6
  input rax 0xc22da6574c83525d
  input rbx 0x8000
  input rdi 0x5058e062ffffffff
  input flags CF PF AF OF
  result rax 0x1e1e1e1e1e1e1e1e
  result flags PF AF SF

case code-32 bits 32
  cmpxchg ecx, ebp  ; 0f b1 e9
  input rax 0x3d
  input rcx 0x1
  input rbp 0x7fff
  input flags CF PF AF SF DF
  result rax 0x1
  result flags PF DF

case fuzzed-1 bits 64
  cmpxchg [0x10006c00], ebp  ; 0f b1 2c 25 00 6c 00 10
  input flags PF ZF
  result signal SIGSEGV at 0x10000bc0
