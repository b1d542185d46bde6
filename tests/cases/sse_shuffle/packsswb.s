; PACKSSWB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  packsswb xmm10, xmm4  ; 66 44 0f 63 d4
  input xmm4 0x8a4fb1df6e06019f_2014970200381474
  input xmm10 0x6a4f69ef00000001_ffc0000042ac0000
  input flags CF SF
  result xmm10 0x80807f7f7f80387f_7f7f0001c0007f00

case memory-128 bits 64
  packsswb xmm2, [eax]  ; 67 66 0f 63 90 00 00 00 00
  input rax 0xc917ccd610003960
  input xmm2 0xbc534c3e378896cf_3cc82c9b03f0e377
  input flags AF ZF DF
  input memory 0x10003960 df 95 f8 3c 32 fe 65 f5 00 00 00 00 00 08 5b c0
  result xmm2 0x807f000080807f80_807f7f807f7f7f80

case fault bits 64
  packsswb xmm9, [r13*2+0x10006fe7]  ; 66 46 0f 63 0c 6d e7 6f 00 10
  input r13 0x9
  input xmm9 0x79bb671c642e4fac_4095100cc90c0c16
  input flags PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  packsswb xmm7, xmm5  ; 66 0f 63 fd
  packsswb xmm5, xmm4  ; 66 0f 63 ec
  input xmm5 0x00000000ffffffff_e0dae2f2b4124a37
  input xmm7 0xc041d00000000000_c04b600000000000
  input flags AF SF
  result xmm5 0x7f7f7f7f7f7f7f7f_0000ffff8080807f
  result xmm7 0x0000ffff8080807f_80800000807f0000

case code-32 bits 32
  packsswb xmm5, xmm2  ; 66 0f 63 ea
  input xmm2 0x403ec00000000000_4058a00000000000
  input xmm5 0x19eaac63e7a2a679_98834bf2235fc8e2
  input flags PF AF OF
  result xmm5 0x7f8000007f800000_7f808080807f7f80
