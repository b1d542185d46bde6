; MOVNTDQ: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  movntdq [rip+0x3a17], xmm14  ; 66 44 0f e7 35 17 3a 00 00
  input xmm14 0x48c25921bc67d355_000000007fffffff
  input flags AF SF
  result memory 0x100045e0 ff ff ff 7f 00 00 00 00 55 d3 67 bc 21 59 c2 48

case fault bits 64
  movntdq [r14*8+0x100060c0], xmm9  ; 66 46 0f e7 0c f5 c0 60 00 10
  input r14 0x30
  input xmm9 0x4080580900000080_62cbd898cc3467b7
  input flags CF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movntdq [0x100047c0], xmm9  ; 67 66 44 0f e7 0c 25 c0 47 00 10
  movntdq [0x100047c0], xmm9  ; 67 66 44 0f e7 0c 25 c0 47 00 10
  input xmm9 0x5519aa62a33fd7ff_f6b57efa30911414
  input flags PF AF SF OF
  result memory 0x100047c0 14 14 91 30 fa 7e b5 f6 ff d7 3f a3 62 aa 19 55

case code-32 bits 32
  movntdq [esi+ebp+0x5bcb], xmm3  ; 66 0f e7 9c 2e cb 5b 00 00
  input rbp 0xfffffff2
  input rsi 0xfffea33
  input xmm3 0x4f000000c1aa0000_ecf7bbf372c9e7a0
  input flags PF AF ZF SF DF OF
  result memory 0x100045f0 a0 e7 c9 72 f3 bb f7 ec 00 00 aa c1 00 00 00 4f
