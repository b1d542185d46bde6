; FISUB: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  fisub st, dword ptr [0x10003c34]  ; da 24 25 34 3c 00 10
  input flags CF ZF SF DF OF
  input x87.status 0x7632
  input x87.empty 0x9f
  input x87.r5 0x4016_92b14f211ea19169
  input x87.r6 0x2c2a_adaf3e11b06abb3f
  input x87.r7 0x4039_8000000000000001
  input memory 0x10003c36 80 ff
  result x87.status 0x7432
  result x87.r6 0x4016_8000000000000000

case to-memory-16 bits 64
  fisub st, word ptr [r15*1+0x100038ce]  ; 42 de 24 3d ce 38 00 10
  input r15 0x3
  input flags SF
  input x87.control 0xf6c
  input x87.status 0xf6c
  input x87.empty 0xfc
  input x87.r0 0xc024_8c6d000000000000
  input x87.r1 0xa518_f7a79d5e60fa9c4b
  input x87.r2 0x4024_ba868bc248800000
  input memory 0x100038d1 0d a7
  result x87.status 0xd6c
  result x87.r1 0x400d_b1e5ffffffffffff

case fault bits 64
  fisub st, dword ptr [rip+0x6439]  ; da 25 39 64 00 00
  input flags CF AF ZF SF OF
  input x87.control 0x6e
  input x87.status 0x6340
  input x87.empty 0xd7
  input x87.r3 0x8c9c_9ef67b6b926514b6
  input x87.r4 0x02a1_a8e84368bc8b1227
  input x87.r5 0x0000_8000000000000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fisub st, dword ptr [rip+0x2cd6]  ; da 25 d6 2c 00 00
  fisub st, dword ptr [rip+0x2cd6]  ; da 25 d6 2c 00 00
  input flags CF PF SF OF
  input x87.status 0x2540
  input x87.empty 0xc7
  input x87.r3 0x0001_8000000000000000
  input x87.r4 0x4027_9fbddcbea173ecfa
  input x87.r5 0x64e2_25c27214764a5ec0
  input memory 0x1000389c e1 14 f8 a0
  result x87.r4 0x4027_9fed60b430f3ecfa

case code-32 bits 32
  fisub st, dword ptr [esi*4+0x10003e06]  ; da 24 b5 06 3e 00 10
  input rsi 0x35
  input flags ZF OF
  input x87.control 0x7f
  input x87.status 0x465e
  input x87.empty 0x7c
  input x87.r0 0x7ffe_ffffffffffffffff
  input x87.r1 0xcfb8_83f23f499890cead
  input x87.r7 0xc00e_fa2b928aa3b86f69
  result x87.status 0x467e
  result x87.r0 0x7fff_8000000000000000
