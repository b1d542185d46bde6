; PSRAW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psraw xmm9, xmm2  ; 66 44 0f e1 ca
  input xmm2 0x8f2a6c3fffce5bff_b854e630bd4ca032
  input xmm9 0xfefe762effffffff_4f0000006dca2cfe
  input flags AF ZF OF
  result xmm9 0xffff0000ffffffff_0000000000000000

case memory-128 bits 64
  psraw xmm3, [0x10004770]  ; 67 66 0f e1 1c 25 70 47 00 10
  input xmm3 0xbc8c599de5002cd5_c2b980008f85d48b
  input flags AF OF
  input memory 0x10004770 69 a9 36 9c 0c f4 f0 d4 b5 f2 11 40 00 40 a6 c2
  result xmm3 0xffff0000ffff0000_ffffffffffffffff

case fault bits 64
  psraw xmm1, [ecx*4+0x10006f9c]  ; 67 66 0f e1 0c 8d 9c 6f 00 10
  input rcx 0xc5282e2700000016
  input xmm1 0x84d428c3caa1c680_0000000000000027
  input flags AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psraw xmm15, xmm3  ; 66 44 0f e1 fb
  psraw xmm4, 2      ; 66 0f 71 e4 02
  input xmm3 0xc01e000000000000_5ccbfb525f79a61c
  input xmm15 0x41e0000000000000_4fc6b5dccab5e350
  input flags AF SF OF
  result xmm4 0x0909090909090909_0909090909090909
  result xmm15 0x0000000000000000_0000ffffffffffff

case code-32 bits 32
  psraw xmm1, xmm6  ; 66 0f e1 ce
  input xmm1 0x7fc0123400000001_b75a849b731401bd
  input xmm6 0x0000000080000000_c23880007fc01234
  input flags PF SF
  result xmm1 0x0000000000000000_ffffffff00000000
