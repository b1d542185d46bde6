; COMISD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  comisd xmm11, xmm6  ; 66 44 0f 2f de
  input xmm6 0xc040b00000000000_000000006a94ed99
  input xmm11 0x42a3800082fd15ee_42f60000c2720000
  input flags CF PF AF SF DF
  result flags DF
  result mxcsr 0x1f82

case memory-128-64 bits 64
  comisd xmm2, [0x10004680]  ; 67 66 0f 2f 14 25 80 46 00 10
  input xmm2 0x859a95456e54aa40_403b000000000000
  input flags CF OF
  input memory 0x10004684 af 2d 49 46
  result flags CF

case carry bits 64
  comisd xmm14, xmm2  ; 66 44 0f 2f f2
  input xmm2 0x632968c800008000_678b69809d7037a2
  input xmm14 0xfff0000000000000_0000000000000036
  input flags PF ZF SF DF
  result flags CF DF
  result mxcsr 0x1f82

case zero bits 64
  comisd xmm1, xmm11  ; 66 41 0f 2f cb
  input xmm1 0xffc00000c28f4000_7ff0000000000001
  input xmm11 0x0ce7cf93bee8fe4f_c035000000000000
  input flags PF AF SF DF
  result flags CF PF ZF DF
  result mxcsr 0x1f81

case fault bits 64
  comisd xmm12, [0x10006ffb]  ; 66 44 0f 2f 24 25 fb 6f 00 10
  input xmm12 0x0000000000000001_680b051f94700dea
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  comisd xmm11, xmm12  ; 66 45 0f 2f dc
  comisd xmm2, xmm14   ; 66 41 0f 2f d6
  input xmm11 0xffc00000c2b8c000_7fb46d3000000000
  input xmm12 0x800000007f800000_e289d965c1f7b7ba
  input flags CF AF
  result flags CF

case code-32 bits 32
  comisd xmm7, xmm7  ; 66 0f 2f ff
  input xmm7 0xfddd017a2aee6caf_7b57316effffffff
  input flags CF PF SF
  result flags ZF
