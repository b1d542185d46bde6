; PMULLW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmullw xmm15, xmm13  ; 66 45 0f d5 fd
  input xmm13 0x429cc000c2e1c000_000000007fffffff
  input xmm15 0x800000004287c000_7fc01234928fd2a9
  input flags CF PF ZF DF
  result xmm15 0x00000000c6a70000_00000000ed712d57

case memory-128 bits 64
  pmullw xmm14, [0x10003ef0]  ; 66 44 0f d5 34 25 f0 3e 00 10
  input xmm14 0x521b80dea14a0f7c_6825b64e3883056b
  input flags PF AF ZF OF
  input memory 0x10003ef0 30 00 00 00 00 00 00 00 5d 44 ce 5a aa a7 b7 41
  result xmm14 0x8c4d656ccd8c900c_0000000000000410

case fault bits 64
  pmullw xmm4, [rip+0x642b]  ; 66 0f d5 25 2b 64 00 00
  input xmm4 0x579df2f7ffffffff_c2e5c000ffc00000
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmullw xmm13, xmm4   ; 66 44 0f d5 ec
  pmullw xmm14, xmm13  ; 66 45 0f d5 f5
  input xmm4 0xc059c80000000000_c055100000000000
  input xmm13 0x40d80000c09c0000_4038000080000000
  input flags CF AF OF
  result xmm13 0x8b18000000000000_5298000000000000
  result xmm14 0x4e50000000000000_2750000000000000

case code-32 bits 32
  pmullw xmm4, xmm6  ; 66 0f d5 e6
  input xmm4 0x41d40000007fffff_4260000000000000
  input xmm6 0xc2098000427a0000_0000000000000020
  input flags CF ZF SF OF
  result xmm4 0xf8740000fa860000_0000000000000000
