; PMAXSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmaxsw xmm12, xmm11  ; 66 45 0f ee e3
  input xmm11 0x000fffffffffffff_c040e00000000000
  input xmm12 0xe1427fcb6f46cdbc_194227d0b2c4667e
  input flags PF AF ZF
  result xmm12 0x000f7fcb6f46ffff_194227d00000667e

case memory-128 bits 64
  pmaxsw xmm10, [ebp+edx*8+0x6e]  ; 67 66 44 0f ee 94 d5 6e 00 00 00
  input rdx 0x3ce24be800000004
  input rbp 0x3ce24be8100041f2
  input xmm10 0xadab4cd040063be7_42dec000ba972d8a
  input flags CF AF ZF SF DF
  input memory 0x10004280 17 89 23 47 dd b7 f8 33 1a
  result xmm10 0x00004cd040063be7_42dec00047232d8a

case fault bits 64
  pmaxsw xmm11, [r9*8+0x10006fa4]  ; 66 46 0f ee 1c cd a4 6f 00 10
  input r9 0xb
  input xmm11 0x502f8cb183d5b6d0_52ef897e2954ff2a
  input flags CF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmaxsw xmm11, xmm2  ; 66 44 0f ee da
  pmaxsw xmm4, xmm5   ; 66 0f ee e5
  input xmm2 0xc287c00041540000_79d677635094b81b
  input xmm11 0x7335311358e37386_000000000000007f
  input flags CF PF SF DF OF
  result xmm4 0x2525252525252525_2525252525252525
  result xmm11 0x7335311358e37386_79d677635094007f

case code-32 bits 32
  pmaxsw xmm0, xmm6  ; 66 0f ee c6
  input xmm0 0xa70b326a27a2d390_739bd9d13f1d1921
  input xmm6 0xbfc00000c2558000_ff67d00541e40000
  input flags AF SF OF
  result xmm0 0xbfc0326a27a2d390_739bd9d141e41921
