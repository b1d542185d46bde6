; PSRAD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psrad xmm6, xmm13  ; 66 41 0f e2 f5
  input xmm6 0x3f7637ef449da976_d56cdc95d8ae00a5
  input xmm13 0x0000000000007fff_9bd7af4b42538000
  input flags PF AF ZF
  result xmm6 0x0000000000000000_ffffffffffffffff

case memory-128 bits 64
  psrad xmm0, [r14*2+0x100043ac]  ; 66 42 0f e2 04 75 ac 43 00 10
  input r14 0x2
  input xmm0 0x000000007fffffff_c040b00000000000
  input flags SF DF
  input memory 0x100043b2 fd c1 58 70 c4 d5 44 a9 e0 53 00 00 00 80
  result xmm0 0x0000000000000000_ffffffff00000000

case sequence bits 64
  psrad xmm3, xmm13  ; 66 41 0f e2 dd
  psrad xmm7, 0xff   ; 66 0f 72 e7 ff
  input xmm3 0x3ff0000000000000_0000000000000002
  input xmm13 0x7fffffffffffffff_4bc25a24a3200bf1
  input flags CF PF AF OF
  result xmm3 0x0000000000000000_0000000000000000
  result xmm7 0x0000000000000000_0000000000000000

case code-32 bits 32
  psrad xmm6, xmm3  ; 66 0f e2 f3
  input xmm3 0x3bc75aaeebeb8e91_64e2cfce1b0a7604
  input xmm6 0x42ce00009a80c318_0000000000000000
  input flags CF PF AF ZF OF
  result xmm6 0x00000000ffffffff_0000000000000000
