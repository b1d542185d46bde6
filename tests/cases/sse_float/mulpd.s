; MULPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  mulpd xmm8, xmm7  ; 66 44 0f 59 c7
  input xmm7 0xffc00000a4ccf2da_f03d5fe37ea11015
  input xmm8 0x0000000000000002_779473053277fd01
  input flags CF AF ZF SF DF
  result xmm8 0xbcb00000a4ccf2da_fff0000000000000
  result mxcsr 0x1faa

case memory-128 bits 64
  mulpd xmm12, gs:[rbx*8+0xd38]  ; 65 66 44 0f 59 24 dd 38 0d 00 00
  input rbx 0x27
  input xmm12 0x27be25991a222dd3_562f42df00000001
  input flags CF PF AF ZF OF
  input memory 0x10004270 01 00 80 7f 00 00 53 42 2f aa ab 2d 00 80 4c 42
  result xmm12 0x2a1ad97c864d095b_58928fb4e48e7086
  result mxcsr 0x1fa0

case rounding bits 64
  mulpd xmm8, [0x10003a00]  ; 66 44 0f 59 04 25 00 3a 00 10
  input xmm8 0x4278000042ac0000_ee072b6ad3d6897c
  input flags SF OF
  input mxcsr 0x1fc0
  input memory 0x10003a00 30 00 00 00 00 00 00 00 76 56 21 da f4 0f 35 03
  result xmm8 0x05bf97ef9ef63f3d_8000000000000000
  result mxcsr 0x1fe0

case sequence bits 64
  mulpd xmm0, [r8*2+0x10004012]  ; 66 42 0f 59 04 45 12 40 00 10
  mulpd xmm14, xmm12             ; 66 45 0f 59 f4
  input r8 0x37
  input xmm0 0x000000000000007f_0dd321854495c2ac
  input flags CF PF OF
  input memory 0x10004080 6a 6f 74 33 00 80 43 c2 00 80 e5 42 c3 85 1f f6
  result xmm0 0xb36f46b7bc5fb500_902750daa91c964a
  result xmm14 0x1a6a92119110900f_1a6a92119110900f
  result mxcsr 0x1fa2

case code-32 bits 32
  mulpd xmm2, xmm3  ; 66 0f 59 d3
  input xmm2 0x0cedf2c43966ed77_4199de9ee669c93f
  input xmm3 0x0000000000000000_00000000ffffffff
  input flags CF PF AF ZF
  result xmm2 0x0000000000000000_0079de9ee64feaa0
  result mxcsr 0x1fa2
