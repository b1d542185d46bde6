; PSRLD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psrld xmm0, xmm9  ; 66 41 0f d2 c1
  input xmm0 0xc03f000000000000_5fdfa564dbf614b3
  input xmm9 0x30446f048f3e9a63_eb270045f4519afc
  input flags PF AF ZF SF
  result xmm0 0x0000000000000000_0000000000000000

case memory-128 bits 64
  psrld xmm0, [0x10004750]  ; 66 0f d2 04 25 50 47 00 10
  input xmm0 0xc2a98000c1a90000_0000000080000000
  input flags CF PF AF ZF
  input memory 0x10004750 0f 00 00 00 00 00 00 00 c2 4d 4e 53 0f 33 a7 e3
  result xmm0 0x0001855300018352_0000000000010000

case fault bits 64
  psrld xmm7, gs:[0x3c00]  ; 65 66 0f d2 3c 25 00 3c 00 00
  input xmm7 0xc05df00000000000_0000000000000009
  input flags CF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psrld xmm6, 0x7f  ; 66 0f 72 d6 7f
  psrld xmm5, 0xca  ; 66 0f 72 d5 ca
  input xmm6 0x31424c8985fef3ca_433dbfe2dbd709c1
  input flags PF SF OF
  result xmm5 0x0000000000000000_0000000000000000
  result xmm6 0x0000000000000000_0000000000000000

case code-32 bits 32
  psrld xmm3, xmm6  ; 66 0f d2 de
  input xmm3 0xf01d34489b69269e_c054000000000000
  input xmm6 0x7ac74d5f43a351b7_1c5154eb10def2b6
  input flags CF PF AF ZF
  result xmm3 0x0000000000000000_0000000000000000
