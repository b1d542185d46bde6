; PADDUSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  paddusw xmm14, xmm14  ; 66 45 0f dd f6
  input xmm14 0x7ff8000000001234_00000001c28a8000
  input flags AF SF
  result xmm14 0xfff0000000002468_00000002ffffffff

case memory-128 bits 64
  paddusw xmm2, [r9d-0x1f]  ; 67 66 41 0f dd 91 e1 ff ff ff
  input r9 0xb0058d5310003c1f
  input xmm2 0x000000000000001d_c2278000edc29db1
  input flags CF PF ZF SF DF
  input memory 0x10003c05 40 24 40 34 12 c0 7f a1 14 fb 04
  result xmm2 0x04fb14a17fc01251_ffffc000edc29db1

case fault bits 64
  paddusw xmm14, [esp-0x47]  ; 67 66 44 0f dd b4 24 b9 ff ff ff
  input rsp 0x55dfbecc1000703f
  input xmm14 0x0000000000000001_0000000000000000
  input flags PF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  paddusw xmm7, xmm12  ; 66 41 0f dd fc
  paddusw xmm7, xmm5   ; 66 0f dd fd
  input xmm7 0xc270000042e84000_fb5c96451f76b898
  input xmm12 0x0000000000000035_47cf55dbef3b9c5e
  input flags ZF SF
  result xmm7 0xe7952525680d655a_ffffffffffffffff

case code-32 bits 32
  paddusw xmm5, xmm4  ; 66 0f dd ec
  input xmm4 0xdacb964c79b74bcb_c519a986bfc00000
  input xmm5 0xfff0000000000000_a46784b9b7d8a713
  input flags CF PF SF DF
  result xmm5 0xffff964c79b74bcb_ffffffffffffa713
