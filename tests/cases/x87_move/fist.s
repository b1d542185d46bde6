; FIST: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  fist dword ptr [0x100043b0], st  ; db 14 25 b0 43 00 10
  input flags CF PF AF SF OF
  input x87.status 0x292d
  input x87.empty 0x9f
  input x87.r4 0x5396_2e592c3d11b7407e
  input x87.r5 0x4014_e9ca81d7cf10abed
  input x87.r6 0x4014_bbd1442a28e0d46f
  result memory 0x100043b0 a0 72 3a

case to-memory-16 bits 64
  fist word ptr [rsi*8+0x10003922], st  ; df 14 f5 22 39 00 10
  input rsi 0x2b
  input flags PF AF SF
  input x87.control 0x7f
  input x87.status 0x1228
  input x87.empty 0xf9
  input x87.r1 0x4028_80000000000000ff
  input x87.r2 0x400f_f30776e41dc65b0b
  input x87.r3 0x400e_f341bc423d386c78
  result x87.status 0x1029
  result memory 0x10003a7b 80

case fault bits 64
  fist word ptr [rax*2+0x1000604e], st  ; df 14 45 4e 60 00 10
  input rax 0x39
  input flags CF PF AF ZF SF OF
  input x87.status 0x3b1d
  input x87.empty 0x7e
  input x87.r0 0xc001_9800000000000000
  input x87.r6 0xc026_a7374e43c1354dd8
  input x87.r7 0x3fff_0000000000000001
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fist dword ptr [edi+r11d*2-0x2d], st  ; 67 42 db 94 5f d3 ff ff ff
  fist dword ptr [edi+r11d*2-0x2d], st  ; 67 42 db 94 5f d3 ff ff ff
  input rdi 0x42716a2110004285
  input r11 0x42716a2100000004
  input flags CF ZF OF
  input x87.status 0x2c58
  input x87.empty 0xaf
  input x87.r4 0x8000_0000000000000000
  input x87.r5 0xbfda_d548dd73ca56af78
  input x87.r6 0x3fd7_a173bcc000000000
  result x87.status 0x2c59
  result memory 0x10004263 80

case code-32 bits 32
  fist dword ptr [esp+0x53a3], st  ; db 94 24 a3 53 00 00
  input rsp 0xfffedc1
  input flags CF AF DF
  input x87.status 0x223e
  input x87.empty 0xc7
  input x87.r3 0x4023_b740cc1600000000
  input x87.r4 0x0000_8000000000000000
  input x87.r5 0xc023_ad0491c0fd11b735
  result x87.status 0x203e
