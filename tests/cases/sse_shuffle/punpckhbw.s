; PUNPCKHBW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  punpckhbw xmm15, xmm11  ; 66 45 0f 68 fb
  input xmm11 0x55710330283cc626_1be7a16a507d859d
  input xmm15 0x9fbc6c79f3cdb153_aec35f1b42210000
  input flags PF AF SF DF
  result xmm15 0x559f71bc036c3079_28f33ccdc6b12653

case memory-128 bits 64
  punpckhbw xmm5, [rbx*4+0x100069dc]  ; 66 0f 68 2c 9d dc 69 00 10
  input rbx 0x29
  input xmm5 0xc3266d5ff0aec8e9_d0403e290d578618
  input flags PF AF ZF
  input memory 0x10006a80 be 0d c7 18 a4 9f 33 88 00 c0 d9 42
  result xmm5 0x00c30026006d005f_42f0d9aec0c800e9

case sequence bits 64
  punpckhbw xmm11, xmm3  ; 66 44 0f 68 db
  punpckhbw xmm15, xmm5  ; 66 44 0f 68 fd
  input xmm3 0xeb6e356e00000001_27f4c1247fffffff
  input xmm11 0x0000000000000080_6a311533fd58aaf9
  input flags CF ZF OF
  result xmm11 0xeb006e0035006e00_0000000000000180
  result xmm15 0x252f252f252f252f_252f252f252f252f

case code-32 bits 32
  punpckhbw xmm0, xmm0  ; 66 0f 68 c0
  input xmm0 0x0054157842818000_31086b13e520f7b5
  input flags PF ZF
  result xmm0 0x0000545415157878_4242818180800000
