; PSRLDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  psrldq xmm8, 0x10  ; 66 41 0f 73 d8 10
  input xmm8 0x70f6c063379a8344_3ff3b05d4afecbab
  input flags CF PF OF
  result xmm8 0x0000000000000000_0000000000000000

case sequence bits 64
  psrldq xmm7, 0xff   ; 66 0f 73 df ff
  psrldq xmm14, 0x19  ; 66 41 0f 73 de 19
  input xmm7 0xc2dac000c2568000_c1cc00007f800000
  input flags CF PF ZF SF OF
  result xmm7 0x0000000000000000_0000000000000000
  result xmm14 0x0000000000000000_0000000000000000

case code-32 bits 32
  psrldq xmm5, 0x2e  ; 66 0f 73 dd 2e
  input xmm5 0x896117c81ee9466a_c7423d2342b14f9a
  input flags PF AF ZF SF OF
  result xmm5 0x0000000000000000_0000000000000000
