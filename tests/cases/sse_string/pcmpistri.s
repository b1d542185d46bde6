; PCMPISTRI: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pcmpistri xmm0, xmm5, 0xfa  ; 66 0f 3a 63 c5 fa
  input xmm0 0x9da9335589dcfb99_ace970a97f800000
  input xmm5 0x6fe23e6b99f191ed_94560ba30c8211a2
  input flags PF ZF SF DF OF
  result rcx 0xf
  result flags CF SF DF OF

case memory-128-immediate bits 64
  pcmpistri xmm3, [r13*4+0x10003a9c], 0x2c  ; 66 42 0f 3a 63 1c ad 9c 3a 00 10 2c
  input r13 0x29
  input xmm3 0xc059300000000000_7ff8000000001234
  input flags CF AF
  input memory 0x10003b46 e0 41 a1 38 2c 37 e4 9b f2 89
  result rcx 0x10
  result flags ZF SF

case fault bits 64
  pcmpistri xmm13, [r15d+0x30a0], 0x24  ; 67 66 45 0f 3a 63 af a0 30 00 00 24
  input r15 0x1d76d1b210003f52
  input xmm13 0x419f89f872cc5b39_403b600000000000
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case overflow bits 64
  pcmpistri xmm8, xmm9, 0x96  ; 66 45 0f 3a 63 c1 96
  input xmm8 0xc26a800000000000_743a97c13b5df335
  input xmm9 0x2b3d5af34fa39d7f_9ac7203ac2c14000
  input flags PF
  result rcx 0x0
  result flags CF ZF SF OF

case sequence bits 64
  pcmpistri xmm12, xmm11, 0x22  ; 66 45 0f 3a 63 e3 22
  pcmpistri xmm8, xmm10, 0xaa   ; 66 45 0f 3a 63 c2 aa
  input xmm11 0x87d0763200008000_6dcae17ec0df9e27
  input xmm12 0x8d5eb9700a73d3bd_427200003f800000
  input flags CF PF SF DF
  result rcx 0x10
  result flags DF

case code-32 bits 32
  pcmpistri xmm0, xmm4, 0  ; 66 0f 3a 63 c4 00
  input xmm0 0xf7d2030689ec049c_bfc00000115d4387
  input xmm4 0xe1ae7de681b100f5_c04b000000000000
  input flags PF SF DF
  result rcx 0x10
  result flags ZF SF DF
