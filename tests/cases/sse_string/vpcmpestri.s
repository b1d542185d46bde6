; VPCMPESTRI: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpcmpestri xmm1, xmm14, 0x3e  ; c4 c3 79 61 ce 3e
  input rax 0x6eb6c724d105480f
  input rdx 0x8fa506eaffffffff
  input xmm1 0x5cd98c0380000000_c2934000a89a251d
  input xmm14 0xc053d80000000000_c2cf0000168745f1
  input flags CF PF SF OF
  result rcx 0x0
  result flags CF ZF OF

case memory-128-immediate bits 64
  vpcmpestri xmm1, [rip+0x2cf6], 0  ; c4 e3 79 61 0d f6 2c 00 00 00
  input rax 0x919ae12f13876f79
  input rdx 0x17
  input xmm1 0x0000000000000036_61266d15424b8000
  input flags PF DF OF
  input memory 0x100038c0 58 e4 a7 80 5a 11 53 b1 72 ed dc b7 c2 ab e0 f1
  result rcx 0x3
  result flags CF DF

case overflow bits 64
  vpcmpestri xmm14, xmm3, 0x1a  ; c4 63 79 61 f3 1a
  input rax 0xff
  input rdx 0x7fffffffffffffff
  input xmm3 0x9ada18062ef172c2_3155a51a44221879
  input xmm14 0x8000000000000000_c834b97f2ed4fa21
  input flags CF PF ZF SF
  result rcx 0x0
  result flags CF ZF OF

case fault bits 64
  vpcmpestri xmm3, [edx*2+0x10006fb2], 0xff  ; 67 c4 e3 79 61 1c 55 b2 6f 00 10 ff
  input rax 0x7f
  input rdx 0x25b6f8b200000026
  input xmm3 0xc020000000000000_404e000000000000
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpestri xmm8, xmm7, 0xff   ; c4 63 79 61 c7 ff
  vpcmpestri xmm9, xmm14, 0xef  ; c4 43 79 61 ce ef
  input rax 0xb7e347ea00000002
  input rdx 0x7fffffffffffffff
  input xmm7 0x41e0000000000000_cb0cbc84932bfc29
  input xmm8 0x42a90000576607da_c0f8000042180000
  input flags PF
  result rcx 0x8
  result flags ZF SF

case code-32 bits 32
  vpcmpestri xmm7, xmm5, 0x31  ; c4 e3 79 61 fd 31
  input rax 0x80
  input rdx 0x29
  input xmm5 0xa97276b6bdb9eb12_2fd56b617f7e1ab4
  input xmm7 0x08f2ae97be83f52d_b147ed75a26c1d4d
  input flags CF PF ZF DF OF
  result rcx 0x0
  result flags CF DF OF
