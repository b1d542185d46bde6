; EXTRACTPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128-immediate bits 64
  extractps esi, xmm9, 0x80  ; 66 4c 0f 3a 17 ce 80
  input xmm9 0x0000000000000001_7558655a86582065
  input flags CF ZF OF
  result rsi 0x86582065

case register-32-128-immediate bits 64
  extractps r12d, xmm5, 0  ; 66 41 0f 3a 17 ec 00
  input xmm5 0x7d0091b0161a7e1f_00000000000000ff
  input flags PF ZF
  result r12 0xff

case to-memory-32-128-immediate bits 64
  extractps [r8*4+0x10003fb8], xmm0, 0x28  ; 66 42 0f 3a 17 04 85 b8 3f 00 10 28
  input r8 0x2f
  input xmm0 0x36150ce3e1a1cd1a_c036600000000000
  input flags CF PF OF
  result unchanged

case fault bits 64
  extractps [rdx*8+0x10006690], xmm2, 0  ; 66 48 0f 3a 17 14 d5 90 66 00 10 00
  input rdx 0x2e
  input xmm2 0x678555f200000001_800000007f800001
  input flags AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  extractps r10d, xmm11, 0x31  ; 66 4d 0f 3a 17 da 31
  extractps r15d, xmm11, 0x7f  ; 66 45 0f 3a 17 df 7f
  input xmm11 0x142709e61fcd49cc_921f9248c2f00000
  input flags CF PF AF SF DF
  result r10 0x921f9248
  result r15 0x142709e6

case code-32 bits 32
  extractps ebx, xmm2, 0x7f  ; 66 0f 3a 17 d3 7f
  input xmm2 0x179a593337e7d729_0000000000000000
  input flags CF PF ZF
  result rbx 0x179a5933
