; FISTTP: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  fisttp qword ptr [rip+0x39c0], st  ; dd 0d c0 39 00 00
  input flags CF PF SF OF
  input x87.status 0x7279
  input x87.empty 0xbf
  input x87.r5 0x3fff_8000000000000000
  input x87.r6 0x3fff_8000000000000000
  input x87.r7 0xc024_95828fb832b4e800
  result x87.status 0x7879
  result x87.empty 0xff
  result memory 0x10004586 01

case to-memory-32 bits 64
  fisttp dword ptr [0x10003f84], st  ; db 0c 25 84 3f 00 10
  input flags CF SF
  input x87.control 0xe7f
  input x87.status 0x6c54
  input x87.empty 0x9f
  input x87.r4 0xc01d_8000000000007fff
  input x87.r5 0xbfdd_906b2845fae2fc4e
  input x87.r6 0xf202_e7776be204847de1
  result x87.status 0x7474
  result x87.empty 0xbf

case to-memory-16 bits 64
  fisttp word ptr [0x1000433e], st  ; df 0c 25 3e 43 00 10
  input flags CF PF ZF SF OF
  input x87.status 0x7365
  input x87.empty 0x1f
  input x87.r5 0x3b26_b43875dff7c83199
  input x87.r6 0x401f_c3a139b9f23e6d50
  input x87.r7 0xc010_8dcc6e8f00000001
  result x87.status 0x7965
  result x87.empty 0x5f
  result memory 0x1000433f 80

case fault bits 64
  fisttp dword ptr [esi-0x204c], st  ; 67 db 8e b4 df ff ff
  input rsi 0x7cb38c7a10009048
  input flags CF PF
  input x87.control 0x647
  input x87.status 0x4247
  input x87.empty 0xfd
  input x87.r0 0x4007_b11ee336dd7d24f9
  input x87.r1 0x2a78_c1a4bdb41fe8f001
  input x87.r7 0x195c_8dd2eb3d80c3a3aa
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fisttp word ptr [rip+0x3a00], st  ; df 0d 00 3a 00 00
  fisttp word ptr [rip+0x3a00], st  ; df 0d 00 3a 00 00
  input flags CF AF ZF OF
  input x87.control 0x57f
  input x87.status 0x764e
  input x87.empty 0x7f
  input x87.r5 0xc019_945fd94da5cbdabf
  input x87.r6 0x0000_0000000000000001
  input x87.r7 0xc01b_d59a16ddd3de1586
  result x87.status 0x444f
  result x87.empty 0xff
  result memory 0x100045c7 80 00 00 00 00 00 80

case code-32 bits 32
  fisttp qword ptr [0x100046f8], st  ; dd 0d f8 46 00 10
  input flags PF ZF OF
  input x87.control 0x27f
  input x87.status 0x6a46
  input x87.empty 0x8f
  input x87.r4 0xc005_8573e701ba78455d
  input x87.r5 0x8000_0000000000000000
  input x87.r6 0x5ff7_3da66d44264f472f
  result x87.status 0x7046
  result x87.empty 0xaf
