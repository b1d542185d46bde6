; ANDNPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  andnpd xmm3, xmm3  ; 66 0f 55 db
  input xmm3 0x41980000bfc00000_788cc2fd00007fff
  input flags CF PF AF SF DF OF
  result xmm3 0x0000000000000000_0000000000000000

case memory-128 bits 64
  andnpd xmm8, [0x10003e20]  ; 66 44 0f 55 04 25 20 3e 00 10
  input xmm8 0x000000000000001a_0000000000000007
  input flags CF PF SF DF OF
  input memory 0x10003e26 e0 41 b0 08 e4 f0 01 00 80 7f
  result xmm8 0x7f800001f0e408a0_41e0000000000000

case fault bits 64
  andnpd xmm11, [rip+0x642b]  ; 66 44 0f 55 1d 2b 64 00 00
  input xmm11 0x01f03408a58c6a4e_7da26885d0ecb7b4
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  andnpd xmm13, gs:[r13*2+0x1190]  ; 65 66 46 0f 55 2c 6d 90 11 00 00
  andnpd xmm7, xmm0                ; 66 0f 55 f8
  input r13 0x0
  input xmm13 0x80000000c2b80000_f0b5ed9941dd041d
  input flags OF
  input memory 0x10004590 35 6c 35 4e 00 c0 8b 42 7f
  result xmm7 0x0000000000000000_0000000000000000
  result xmm13 0x000000000000007f_020a00000e206820

case code-32 bits 32
  andnpd xmm1, xmm5  ; 66 0f 55 cd
  input xmm1 0x0000000000000000_14e9d994faa0b129
  input xmm5 0x9c3a0418acfd809c_0000000000008000
  input flags AF ZF SF
  result xmm1 0x9c3a0418acfd809c_0000000000000000
