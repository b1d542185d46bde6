; VCVTTPD2DQ: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvttpd2dq xmm9, xmm15  ; c4 41 79 e6 cf
  input xmm15 0x2bdc77e5825de6be_c2a78000c2d0c000
  input flags AF SF OF
  result xmm9 0x0000000000000000_0000000080000000
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case register-128-256 bits 64
  vcvttpd2dq xmm15, ymm14  ; c4 41 7d e6 fe
  input xmm14 0x79f585c8ceedbb3d_a125145780000000
  input ymm14.high 0x000fffffffffffff_38b8b427ffffffff
  input flags PF SF DF OF
  result xmm15 0x0000000000000000_8000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-128 bits 64
  vcvttpd2dq xmm4, xmmword ptr [rip+0x2e58]  ; c5 f9 e6 25 58 2e 00 00
  input flags AF ZF OF
  input memory 0x10003a20 6e b4 e4 f3 41 d7 3a 35 00 00 00 00 00 00 2b c0
  result xmm4 0x0000000000000000_fffffff300000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128-256 bits 64
  vcvttpd2dq xmm15, ymmword ptr [edx+edx*2+0x100042bf]  ; 67 c5 7d e6 bc 52 bf 42 00 10
  input rdx 0xb0408c000000002b
  input flags PF AF ZF SF OF
  input memory 0x10004340 3a 33 5d 54 b2 0f 9b 5a 45 f3 47 3f ef be 43 50
  input memory 0x10004350 21 21 88 80 cc ac af 75 00 00 6c c2 00 00 9c c0
  result xmm15 0xfffff90080000000_8000000080000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case fault bits 64
  vcvttpd2dq xmm15, ymmword ptr [0x10006fed]  ; c5 7d e6 3c 25 ed 6f 00 10
  input flags CF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcvttpd2dq xmm15, ymm14  ; c4 41 7d e6 fe
  vcvttpd2dq xmm14, xmm14  ; c4 41 79 e6 f6
  input xmm14 0x42298000c2b34000_4058c80000000000
  input ymm14.high 0xe2ff523400000001_b92d081c80000000
  input flags PF AF ZF SF OF
  result xmm14 0x0000000000000000_8000000000000063
  result xmm15 0x8000000000000000_8000000000000063
  result ymm14.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  vcvttpd2dq xmm5, xmm6  ; c5 f9 e6 ee
  input xmm6 0x317f6db8f8a0d5cc_a46b23585727f1ac
  input flags CF SF DF OF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
