; PSLLDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pslldq xmm6, 0xa  ; 66 0f 73 fe 0a
  input xmm6 0x0000000000008000_6552594d334eabc1
  input flags PF AF DF OF
  result xmm6 0x594d334eabc10000_0000000000000000

case sequence bits 64
  pslldq xmm4, 0xff   ; 66 0f 73 fc ff
  pslldq xmm15, 0x43  ; 66 41 0f 73 ff 43
  input xmm4 0xfb8e50715149f120_78c79286ffffffff
  input flags CF ZF SF OF
  result xmm4 0x0000000000000000_0000000000000000
  result xmm15 0x0000000000000000_0000000000000000

case code-32 bits 32
  pslldq xmm4, 0x7f  ; 66 0f 73 fc 7f
  input xmm4 0xc2138000c2620000_bfa7362dffffffff
  input flags CF PF ZF SF OF
  result xmm4 0x0000000000000000_0000000000000000
