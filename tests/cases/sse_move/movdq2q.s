; MOVDQ2Q: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  movdq2q mm1, xmm10  ; f2 41 0f d6 ca
  input xmm10 0xa89f492b3a53dda5_dea445422057e543
  input flags CF PF AF DF OF
  input x87.status 0x2665
  input x87.empty 0xcf
  input x87.r3 0x172c_8724f67e103741cd
  input x87.r4 0x8000_7fffffffffffffff
  input x87.r5 0x3ffd_ce54bb25c292c64c
  result x87.status 0x665
  result x87.empty 0x0
  result x87.r1 0xffff_dea445422057e543

case sequence bits 64
  movdq2q mm2, xmm10  ; f2 41 0f d6 d2
  movdq2q mm0, xmm3   ; f2 0f d6 c3
  input xmm10 0x1c08421293f16621_3d67d06f9ea90614
  input flags AF ZF
  input x87.status 0x4418
  input x87.empty 0xfc
  input x87.r0 0xc042_800000000000003e
  input x87.r1 0xbfdf_93bd5f5921bd48e7
  input x87.r7 0xa540_e6333ac040ec703d
  result x87.empty 0x0
  result x87.r0 0xffff_2323232323232323
  result x87.r2 0xffff_3d67d06f9ea90614

case code-32 bits 32
  movdq2q mm3, xmm6  ; f2 0f d6 de
  input xmm6 0x7ff0000000000001_3c7e906eb7251ea3
  input flags CF PF AF ZF DF OF
  input x87.control 0x7f
  input x87.status 0xc1b
  input x87.empty 0xfa
  input x87.r0 0x7fff_a000000000000000
  input x87.r1 0x403f_d7f2ba9100000000
  input x87.r2 0xc019_b5b06ce5b0cb1e4e
  result x87.status 0x41b
  result x87.empty 0x0
  result x87.r3 0xffff_3c7e906eb7251ea3
