; VPSRLVQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsrlvq xmm13, xmm12, xmm10  ; c4 42 99 45 ea
  input xmm10 0x405e400000000000_3ff0000000000000
  input xmm12 0x4d17d02dffffffff_0000000000000000
  input flags PF AF SF
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsrlvq ymm7, ymm14, ymm10  ; c4 c2 8d 45 fa
  input xmm10 0xad107d067fffffff_000000000000007f
  input xmm14 0x56b8dd13514315a2_000000000000003b
  input ymm10.high 0xaea0f5ff7fffffff_c032000000000000
  input ymm14.high 0xc051400000000000_6e13a6cae7c6c8f7
  input flags SF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpsrlvq xmm11, xmm6, [rip+0x3387]  ; c4 62 c9 45 1d 87 33 00 00
  input xmm6 0xc049400000000000_0000000000000015
  input flags CF PF SF
  input memory 0x10003f50 a2 7e 94 d8 94 c9 26 fd 00 00 00 00 00 00 f0 7f
  result xmm11 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsrlvq ymm12, ymm2, [r10d*2+0x10004530]  ; 67 c4 22 ed 45 24 55 30 45 00 10
  input r10 0x9d8fa7600000008
  input xmm2 0x428c000076b8be75_c24f8000c1540000
  input ymm2.high 0x0071e0db31bde1d1_ffffffffffffffff
  input flags CF AF OF
  input memory 0x10004543 4f 0e 29 ab ee ff 00 00 00 00 00 00 00 80
  input memory 0x10004558 71 60 65 ee f7 54 74 39
  result xmm12 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpsrlvq ymm10, ymm15, gs:[0x3be1]  ; 65 c4 62 85 45 14 25 e1 3b 00 00
  input xmm15 0x92a9af5941b30000_222eaeb2dd6eb0be
  input ymm15.high 0x0000000000000080_05069ce9000000ff
  input flags AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsrlvq xmm8, xmm4, xmm7    ; c4 62 d9 45 c7
  vpsrlvq ymm7, ymm15, ymm11  ; c4 c2 85 45 fb
  input xmm4 0x612ed347d0435fcf_cccec70fbe215d7f
  input xmm7 0xaafa3e820397b655_da73b104417a0000
  input flags CF AF DF OF
  result xmm7 0x0000000000000000_0000000000000000
  result xmm8 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsrlvq xmm6, xmm0, xmm0  ; c4 e2 f9 45 f0
  input xmm0 0x402c800000000000_99a9786c79c3a6d1
  input flags CF PF ZF SF
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
