; PMULUDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmuludq xmm4, xmm10  ; 66 41 0f f4 e2
  input xmm4 0xc021c00000000000_d9a16120e485ee10
  input xmm10 0xc056900000000000_4f000000bfc00000
  result xmm4 0x0000000000000000_ab2b51107c000000

case memory-128 bits 64
  pmuludq xmm6, [rbp*1+0x10003978]  ; 66 0f f4 34 2d 78 39 00 10
  input rbp 0x18
  input xmm6 0x4f000000c2bc4000_000fffffffffffff
  input flags CF PF AF ZF
  input memory 0x10003990 42 e2 1a 6e be 01 36 55 01 00 00 00 00 00 f0 7f
  result xmm6 0x00000000c2bc4000_6e1ae24191e51dbe

case fault bits 64
  pmuludq xmm13, [r8d]  ; 67 66 45 0f f4 a8 00 00 00 00
  input r8 0x2e58671810006ff9
  input xmm13 0xb3e44935f9f4af17_7b1b89ad0b16f077
  input flags PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmuludq xmm12, xmm0  ; 66 44 0f f4 e0
  pmuludq xmm8, xmm13  ; 66 45 0f f4 c5
  input xmm0 0x2724e5b1b5e78592_c2f84000077d6de2
  input xmm12 0xc1cc000042b9c000_7f800001bd630f60
  input flags CF AF ZF SF OF
  result xmm8 0x0716253435261708_0716253435261708
  result xmm12 0x2f69ad2cceaf8000_058a801480df72c0

case code-32 bits 32
  pmuludq xmm4, xmm1  ; 66 0f f4 e1
  input xmm1 0x88a7c57c00008000_000000000000003f
  input xmm4 0x4053980000000000_fe3817674996931e
  input flags AF ZF SF OF
  result xmm4 0x0000000000000000_000000121c0e3462
