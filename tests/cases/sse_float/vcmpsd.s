; VCMPSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vcmpsd xmm8, xmm3, xmm14, 0x89  ; c4 41 63 c2 c6 89
  input xmm3 0x7c3e702e44ccdef6_bd7c9e8aecdd2511
  input xmm14 0xc258000000000000_8e92b4b2601383df
  input flags AF
  result xmm8 0x7c3e702e44ccdef6_ffffffffffffffff
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vcmpltsd xmm10, xmm14, [r13*4+0x10003ee8]  ; c4 21 0b c2 14 ad e8 3e 00 10 01
  input r13 0x4
  input xmm14 0x0000000000007fff_bfc000004f000000
  input flags CF AF ZF
  input memory 0x10003ef8 be d8 67 2b 5b e2 dd de
  result xmm10 0x0000000000007fff_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vcmpeqsd xmm0, xmm7, [edx]  ; 67 c5 c3 c2 82 00 00 00 00 00
  input rdx 0x6e207cf510004768
  input xmm7 0x68fcfb0b01f46cc2_7f800000c27e0000
  input flags SF OF
  input memory 0x10004768 09
  result xmm0 0x68fcfb0b01f46cc2_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vcmpsd xmm4, xmm5, [rdi*8+0x10006e7f], 0x2d  ; c5 d3 c2 24 fd 7f 6e 00 10 2d
  input rdi 0x30
  input xmm5 0x42ad0000bbdabc1e_00000000ffffffff
  input flags CF PF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcmpsd xmm14, xmm0, [r10d+edx*4-0xbc2e], 0x21  ; 67 c4 41 7b c2 b4 92 d2 43 ff ff 21
  vcmpsd xmm9, xmm4, xmm6, 0x3c                  ; c5 5b c2 ce 3c
  input rdx 0xcd7b4e4300000016
  input r10 0xcd7b4e431000f6ce
  input xmm0 0x96c4b64ebf4c07a1_c001000000000000
  input flags PF ZF SF
  input memory 0x10003af8 5c 28 a6 29 fc e3 52 3b
  result xmm9 0x2424242424242424_ffffffffffffffff
  result xmm14 0x96c4b64ebf4c07a1_ffffffffffffffff
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vcmpsd xmm3, xmm2, xmm3, 0xa3  ; c5 eb c2 db a3
  input xmm2 0x3a0e9d4ec8318637_0000000080000000
  input xmm3 0x6f349626ff800000_ee915f63c8dedde4
  input flags CF PF OF
  result xmm3 0x3a0e9d4ec8318637_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82
