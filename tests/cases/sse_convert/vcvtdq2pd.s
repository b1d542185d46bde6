; VCVTDQ2PD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtdq2pd xmm4, xmm7  ; c5 fa e6 e7
  input xmm7 0xc2400000c2b60000_c5a74dbe0000007f
  input flags PF DF
  result xmm4 0xc1cd2c5921000000_405fc00000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vcvtdq2pd ymm9, xmm13  ; c4 41 7e e6 cd
  input xmm13 0x7f8000013f800000_36bed2e8ff800000
  input flags PF AF DF
  result xmm9 0x41cb5f6974000000_c160000000000000
  result ymm9.high 0x41dfe00000400000_41cfc00000000000

case memory-128-64 bits 64
  vcvtdq2pd xmm13, [esi+0x61]  ; 67 c5 7a e6 ae 61 00 00 00
  input rsi 0xc6db9a7810004786
  input flags CF PF ZF SF
  input memory 0x100047e8 3a 8c c1 ff 00 00 9b
  result xmm13 0xc1d93fffc0400000_c1cf39e300000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vcvtdq2pd ymm4, gs:[r13*8+0x498]  ; 65 c4 a1 7e e6 24 ed 98 04 00 00
  input r13 0x31
  input flags CF AF ZF DF
  input memory 0x10003a20 99 ab 6c b7 0e 39 ac 3e 00 00 00 00 00 38 5c c0
  result xmm4 0x41cf561c87000000_c1d224d519c00000
  result ymm4.high 0xc1cfd1e400000000_0000000000000000

case fault bits 64
  vcvtdq2pd ymm14, [rcx*1+0x10006fd4]  ; c5 7e e6 34 0d d4 6f 00 10
  input rcx 0x22
  input flags CF PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcvtdq2pd xmm14, xmm15  ; c4 41 7a e6 f7
  vcvtdq2pd xmm12, xmm9   ; c4 41 7a e6 e1
  input xmm15 0xfae0a95f2df88ca8_81c9b871c0c7217e
  input flags PF AF SF OF
  result xmm12 0x41c4949494800000_41c4949494800000
  result xmm14 0xc1df8d91e3c00000_c1cf9c6f41000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vcvtdq2pd xmm5, xmm4  ; c5 fa e6 ec
  input xmm4 0x9445753302dd3672_9e6067bdb26940c9
  input flags PF OF
  result xmm5 0xc1d867e610c00000_c1d365afcdc00000
  result ymm5.high 0x0000000000000000_0000000000000000
