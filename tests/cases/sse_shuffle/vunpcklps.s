; VUNPCKLPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vunpcklps xmm13, xmm6, xmm7  ; c5 48 14 ef
  input xmm6 0xb9bcf9d3b5025686_f8f1f419d12777fc
  input xmm7 0x0000000000000016_576a1861ffc00000
  input flags CF AF ZF SF DF OF
  result xmm13 0x576a1861f8f1f419_ffc00000d12777fc
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vunpcklps ymm9, ymm14, ymm15  ; c4 41 0c 14 cf
  input xmm14 0xc2328838852ba343_41e0000000000000
  input xmm15 0xbf335348d883fadb_4204000042288000
  input ymm14.high 0x2449c752355d3494_0000000140100000
  input ymm15.high 0x3ec6ffac7c23a94b_630b22fe5598e152
  input flags CF ZF OF
  result xmm9 0x4204000041e00000_4228800000000000
  result ymm9.high 0x630b22fe00000001_5598e15240100000

case memory-128 bits 64
  vunpcklps xmm3, xmm13, [rbx*2+0x10003846]  ; c5 90 14 1c 5d 46 38 00 10
  input rbx 0x3d
  input xmm13 0xfff8000000000000_4033600000000000
  input flags CF AF DF
  input memory 0x100038c3 80 58 5c 61 6d 00 80 a2 42 00 00 00 80
  result xmm3 0x6d615c5840336000_8000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vunpcklps ymm10, ymm13, [0x10003bc0]  ; c5 14 14 14 25 c0 3b 00 10
  input xmm13 0x831a7ed8c48ff490_5965ec1342e0c000
  input ymm13.high 0xa448937baf982466_139a7746f8bccd2e
  input flags PF SF DF
  input memory 0x10003bc2 80 ff 00 00 80 7f 00 00 00 00 00 b0 53 c0
  input memory 0x10003bd5 c0 23 c0 9a 31 a2 dc 46 f8 52 9c
  result xmm10 0x7f8000005965ec13_ff80000042e0c000
  result ymm10.high 0xc023c000139a7746_00000000f8bccd2e

case fault bits 64
  vunpcklps xmm0, xmm15, [0x10006ff3]  ; c5 80 14 04 25 f3 6f 00 10
  input xmm15 0xd236e49e7fc01234_3b15e4eb00000080
  input flags PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vunpcklps ymm12, ymm15, ymm5   ; c5 04 14 e5
  vunpcklps xmm15, xmm13, xmm15  ; c4 41 10 14 ff
  input xmm5 0x4040400000000000_0000000000000019
  input xmm15 0x4051480000000000_ee0dee3eff800000
  input ymm5.high 0x14577b93b5551bcd_7be48dc794b345cc
  input ymm15.high 0x000000000000007f_dd1d9fc4efdeb333
  input flags CF AF ZF OF
  result xmm12 0x00000000ee0dee3e_00000019ff800000
  result xmm15 0xee0dee3e2d2d2d2d_ff8000002d2d2d2d
  result ymm12.high 0x7be48dc7dd1d9fc4_94b345ccefdeb333
  result ymm15.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vunpcklps xmm7, xmm6, xmm7  ; c5 c8 14 ff
  input xmm6 0x3ff0000000000000_ff80000086b0525e
  input xmm7 0x4fd137e13f800000_ab874a431ae35495
  input flags CF SF OF
  result xmm7 0xab874a43ff800000_1ae3549586b0525e
  result ymm7.high 0x0000000000000000_0000000000000000
