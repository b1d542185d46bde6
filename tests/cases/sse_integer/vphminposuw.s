; VPHMINPOSUW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vphminposuw xmm5, xmm5  ; c4 e2 79 41 ed
  input xmm5 0x7f800001bfc00000_404ab00000000000
  input flags CF AF SF OF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vphminposuw xmm13, [esi+ebp*8]  ; 67 c4 62 79 41 ac ee 00 00 00 00
  input rbp 0x81ee78d30000001a
  input rsi 0x81ee78d310003be0
  input flags ZF DF OF
  input memory 0x10003cb0 ff 7f 00 00 11 aa d3 32 02
  result xmm13 0x0000000000000000_0000000000010000
  result ymm13.high 0x0000000000000000_0000000000000000

case fault bits 64
  vphminposuw xmm2, [0x10006ff1]  ; c4 e2 79 41 14 25 f1 6f 00 10
  input flags PF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vphminposuw xmm3, [0x100040f0]  ; c4 e2 79 41 1c 25 f0 40 00 10
  vphminposuw xmm10, xmm9         ; c4 42 79 41 d1
  input flags CF ZF OF
  input memory 0x100040f0 5c 04 14 d3 30 e1 c1 1e ff ff ff ff ff ff 0f
  result xmm3 0x0000000000000000_000000000007000f
  result xmm10 0x0000000000000000_0000000000002929
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vphminposuw xmm2, xmm4  ; c4 e2 79 41 d4
  input xmm4 0x842731f500000000_c04c600000000000
  input flags ZF OF
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
