; PMOVZXBW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovzxbw xmm12, xmm10  ; 66 45 0f 38 30 e2
  input xmm10 0x3e4b8bf8feca253b_271295b393df3140
  input flags CF PF
  result xmm12 0x00270012009500b3_009300df00310040

case memory-128-64 bits 64
  pmovzxbw xmm14, [r12*8+0x10003d68]  ; 66 46 0f 38 30 34 e5 68 3d 00 10
  input r12 0x36
  input flags PF ZF
  input memory 0x10003f18 62 b2 d0 cc 71 34 f3 27
  result xmm14 0x002700f300340071_00cc00d000b20062

case fault bits 64
  pmovzxbw xmm11, [rip+0x6431]  ; 66 44 0f 38 30 1d 31 64 00 00
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovzxbw xmm15, [eax+0x7a4d]  ; 67 66 44 0f 38 30 b8 4d 7a 00 00
  pmovzxbw xmm0, xmm2           ; 66 0f 38 30 c2
  input rax 0x4cb0ca760fffc273
  input flags CF AF ZF SF DF OF
  input memory 0x10003cc0 f0 30 b0 b8 8e 23 af c1
  result xmm0 0x0022002200220022_0022002200220022
  result xmm15 0x00c100af0023008e_00b800b0003000f0

case code-32 bits 32
  pmovzxbw xmm3, xmm6  ; 66 0f 38 30 de
  input xmm6 0x062030144ad467f3_c08c5366d7bbb0e3
  input flags PF AF ZF SF DF OF
  result xmm3 0x00c0008c00530066_00d700bb00b000e3
