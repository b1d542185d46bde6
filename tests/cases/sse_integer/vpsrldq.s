; VPSRLDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpsrldq xmm12, xmm3, 1  ; c5 99 73 db 01
  input xmm3 0x3eb5c40ebf26fa40_4f9eaac5b30a380d
  input flags PF AF DF
  result xmm12 0x003eb5c40ebf26fa_404f9eaac5b30a38
  result ymm12.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpsrldq ymm13, ymm13, 0xff  ; c4 c1 15 73 dd ff
  input xmm13 0x0000000000000001_c058a00000000000
  input ymm13.high 0xdda5f3650d547f99_43efc9b898123a3a
  input flags ZF
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vpsrldq xmm8, xmm3, 0x5f  ; c5 b9 73 db 5f
  vpsrldq xmm8, xmm1, 0xff  ; c5 b9 73 d9 ff
  input xmm3 0xc044200000000000_c05d680000000000
  input flags CF PF AF OF
  result xmm8 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsrldq xmm2, xmm0, 0  ; c5 e9 73 d8 00
  input xmm0 0x66aaf54de9e491b7_ffffffffffffffff
  input flags CF ZF DF
  result xmm2 0x66aaf54de9e491b7_ffffffffffffffff
  result ymm2.high 0x0000000000000000_0000000000000000
