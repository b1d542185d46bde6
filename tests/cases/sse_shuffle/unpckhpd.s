; UNPCKHPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  unpckhpd xmm13, xmm13  ; 66 45 0f 15 ed
  input xmm13 0x6bd83250267db300_8000000000000000
  input flags PF AF ZF SF DF
  result xmm13 0x6bd83250267db300_6bd83250267db300

case memory-128 bits 64
  unpckhpd xmm5, [rip+0x36f8]  ; 66 0f 15 2d f8 36 00 00
  input xmm5 0xcf1143f43585d431_54311f095f7ceb80
  input flags CF SF
  input memory 0x100042c0 d4 cc 5d 31 af 8a 61 e7 c2 5a 63 72 19 98 26 c9
  result xmm5 0xc926981972635ac2_cf1143f43585d431

case sequence bits 64
  unpckhpd xmm15, [r9*2+0x100041a0]  ; 66 46 0f 15 3c 4d a0 41 00 10
  unpckhpd xmm9, xmm11               ; 66 45 0f 15 cb
  input r9 0x38
  input xmm15 0x96aad2b123f59461_fb813047d9b1cd31
  input memory 0x10004210 0c 12 b5 db 23 e5 49 48 ae f8 4c cf 4b 82 65 49
  result xmm9 0x2b2b2b2b2b2b2b2b_2929292929292929
  result xmm15 0x4965824bcf4cf8ae_96aad2b123f59461

case code-32 bits 32
  unpckhpd xmm1, xmm5  ; 66 0f 15 cd
  input xmm1 0xaa69857f5bce6cf9_beffddc8900f6dd5
  input xmm5 0xc059380000000000_96eb8a14a1c29200
  input flags PF AF OF
  result xmm1 0xc059380000000000_aa69857f5bce6cf9
