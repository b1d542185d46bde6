; CMPPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  cmpps xmm13, xmm14, 0xff  ; 45 0f c2 ee ff
  input xmm13 0x0000000042a0c000_2b5fb2f9dca1a521
  input xmm14 0x7f800000c2878000_78f455bc5939ea60
  input flags CF PF ZF
  result xmm13 0xffffffffffffffff_ffffffffffffffff

case memory-128-immediate bits 64
  cmpps xmm14, [ecx-0x4c], 0x60  ; 67 44 0f c2 b1 b4 ff ff ff 60
  input rcx 0x847c85161000452c
  input xmm14 0x1571d90b000000ff_3ff0000000000000
  input flags CF PF AF ZF
  input memory 0x100044e0 c7 24 ef f4 c1 32 35 cd 02
  result xmm14 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  cmpps xmm4, [edx*2+0x10006fca], 0xff  ; 67 0f c2 24 55 ca 6f 00 10 ff
  input rdx 0x891830f600000015
  input xmm4 0x76f8426d510af348_ffffffffffffffff
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cmpeqps xmm8, xmm12  ; 45 0f c2 c4 00
  input xmm8 0xd125131144edb42c_5fa3c4d6000000ff
  input xmm12 0xc2e8c000ff800000_7ff8000000001234
  input flags CF ZF SF OF
  input mxcsr 0x1fc0
  result xmm8 0x0000000000000000_00000000ffffffff

case sequence bits 64
  cmpeqps xmm1, xmm9        ; 41 0f c2 c9 00
  cmpps xmm13, xmm15, 0x30  ; 45 0f c2 ef 30
  input xmm1 0x901991b14117a2af_834e3c2700008000
  input xmm9 0x9f06ba7b4f1522aa_5890b804ef6d15ab
  input flags CF PF SF DF OF
  result xmm1 0x0000000000000000_0000000000000000
  result xmm13 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case code-32 bits 32
  cmpps xmm3, xmm4, 0x28  ; 0f c2 dc 28
  input xmm3 0xd5ffe8fe3f800000_c043300000000000
  input xmm4 0xd519895f417cf461_c052900000000000
  input flags PF AF ZF DF
  result xmm3 0x0000000000000000_00000000ffffffff
