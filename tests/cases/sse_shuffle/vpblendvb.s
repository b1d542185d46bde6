; VPBLENDVB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpblendvb xmm4, xmm11, xmm9, xmm7  ; c4 c3 21 4c e1 70
  input xmm7 0x000000000000003b_3ff0000000000000
  input xmm9 0x89304e0600007fff_891ad4c082529964
  input xmm11 0x09cec11300fa090c_fff0000000000000
  input flags CF ZF SF OF
  result xmm4 0x09cec11300fa090c_ff1a000000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpblendvb ymm3, ymm7, ymm3, ymm3  ; c4 e3 45 4c db 30
  input xmm3 0x364dc771caae7db6_3a665a0225b0c001
  input xmm7 0xeb535aa400008000_7fc01234c7b132b5
  input ymm3.high 0xbfc000003f800000_c057880000000000
  input ymm7.high 0xd8b1327d52eff7f3_c005000000000000
  input flags SF OF
  result xmm3 0xeb53c7a4caae80b6_7fc01234c7b0c0b5
  result ymm3.high 0xbfc0327d5280f7f3_c005880000000000

case memory-128 bits 64
  vpblendvb xmm6, xmm10, [rip+0x2cb6], xmm1  ; c4 e3 29 4c 35 b6 2c 00 00 10
  input xmm1 0xc024000000000000_c2e70000c1fe0000
  input xmm10 0x000fffffffffffff_6276728d00008000
  input flags PF AF OF
  input memory 0x10003880 68 1b 47 41 91 97 b7 bf 49 b7 38 8d ed df 0a 7c
  result xmm6 0x7c0fffffffffffff_bfb7728d41478000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpblendvb ymm1, ymm6, [eax], ymm13  ; 67 c4 e3 4d 4c 88 00 00 00 00 d0
  input rax 0xf8d2758410003800
  input xmm6 0xc04ba00000000000_0000000000008000
  input xmm13 0x42af8000c2b68000_db3630d49a2cf2df
  input ymm6.high 0xd5b3ae30c22c8000_00000000ffffffff
  input ymm13.high 0x404ab00000000000_90326a5397901f2e
  input flags CF AF SF OF
  input memory 0x10003800 7d ba 0a 6f 2e 11 5f a9 00 00 b6 c2 00 00 c0 bf
  input memory 0x10003810 2a 76 05 05 45 46 0e e8 00 40 d1 c2 00 00 c0 ff
  result xmm1 0xc0c00000c2b60000_a900002e6f00ba7d
  result ymm1.high 0xd5b30030c22c8000_e80000000505ffff

case fault bits 64
  vpblendvb xmm2, xmm3, [eax+r13d*2+0x3a], xmm15  ; 67 c4 a3 61 4c 94 68 3a 00 00 00 f0
  input rax 0x35ece38910006fd6
  input r13 0x35ece389fffffff1
  input xmm3 0x7f8000012416c2e3_404ed00000000000
  input xmm15 0x2c9cdf8ac2f28000_72b9418700000000
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpblendvb xmm6, xmm1, xmm9, xmm9    ; c4 c3 71 4c f1 90
  vpblendvb xmm0, xmm12, xmm3, xmm14  ; c4 e3 19 4c c3 e0
  input xmm1 0x0000000000000001_42854000bfc00000
  input xmm9 0x4043200000000000_00000001423c8000
  input flags PF AF ZF SF DF
  result xmm0 0x2c2c2c2c2c2c2c2c_2c2c2c2c2c2c2c2c
  result xmm6 0x0000000000000001_42854000bfc08000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpblendvb xmm2, xmm4, xmm4, xmm1  ; c4 e3 59 4c d4 10
  input xmm1 0x3846685700000001_3667a783c2478000
  input xmm4 0x425e00005e9089dd_7b6eecc2b8d42474
  input flags CF SF OF
  result xmm2 0x425e00005e9089dd_7b6eecc2b8d42474
  result ymm2.high 0x0000000000000000_0000000000000000
