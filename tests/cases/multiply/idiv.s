; IDIV: row in frontend-x86/src/ops/multiply.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  idiv rbp  ; 48 f7 fd
  input rax 0x5358fa2ffffffff
  input rdx 0xffffffffffffffff
  input rbp 0xe
  input flags CF PF AF ZF OF
  result rax 0xee161c8ba4924925
  result rdx 0xfffffffffffffff9
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case register-32 bits 64
  idiv r11d  ; 41 f7 fb
  input rax 0x35
  input rdx 0xffffffffffffffff
  input r11 0xfdcd7ac54c654048
  input flags CF ZF DF
  result rax 0xfffffffd
  result rdx 0xe52fc10d
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF

case register-16 bits 64
  idiv di  ; 66 f7 ff
  input rax 0xc601be8500000002
  input rdx 0xe3a91105ffffffff
  input rdi 0xd7c3344e000000ff
  input flags CF AF ZF
  result rax 0xc601be850000ff00
  result rdx 0xe3a91105ffffff02
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case register-8 bits 64
  idiv al  ; f6 f8
  input rax 0xffffffff
  input flags CF PF AF ZF DF
  result rax 0xffff0001
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF

case to-memory-64 bits 64
  idiv qword ptr gs:[r14*2+0xfc2]  ; 65 4a f7 3c 75 c2 0f 00 00
  input rax 0x71a2e40b00000002
  input rdx 0x80000000
  input r14 0xf
  input flags CF
  input memory 0x100043e0 5d 4d 4e ef 36 4c 03 d3
  result rax 0xfffffffd279d1c63
  result rdx 0x2ccb9fe84738e90b
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case to-memory-32 bits 64
  idiv dword ptr [0x1000439c]  ; f7 3c 25 9c 43 00 10
  input rax 0x24
  input rdx 0x1
  input flags CF ZF DF OF
  input memory 0x1000439e 1b c0
  result rax 0xfffffffc
  result rdx 0x6c0024
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF

case to-memory-16 bits 64
  idiv word ptr [r10*1+0x10003de7]  ; 66 42 f7 3c 15 e7 3d 00 10
  input rax 0x183221700000001
  input rdx 0x16
  input r10 0x13
  input flags CF OF
  input memory 0x10003dfa f8 f5
  result rax 0x18322170000fdcf
  result rdx 0x479
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF

case to-memory-8 bits 64
  idiv byte ptr [0x10003f32]  ; f6 3c 25 32 3f 00 10
  input rax 0x6d7a619600000001
  input flags CF SF DF OF
  input memory 0x10003f32 80
  result rax 0x6d7a619600000100
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF

case fault bits 64
  idiv byte ptr [ebp+r11d]  ; 67 42 f6 bc 1d 00 00 00 00
  input rax 0x49e927a999b2d576
  input rbp 0x5892b5e310003fe8
  input r11 0x5892b5e3fffffff2
  input flags CF PF AF SF
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  idiv r11d  ; 41 f7 fb
  idiv r10   ; 49 f7 fa
  input rax 0x494940e500007fff
  input rdx 0x1
  input r11 0x1f3200c7fffffff
  input flags PF SF DF OF
  result rax 0x4e76c
  result rdx 0x70707070707870a
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF

case code-32 bits 32
  idiv esi  ; f7 fe
  input rax 0xffffffff
  input rdx 0x0
  input rsi 0x2a734493
  input flags PF AF ZF
  result rax 0x6
  result rdx 0x14c648d
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF
