; VMOVNTPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  vmovntpd [0x100043e0], xmm5  ; c5 f9 2b 2c 25 e0 43 00 10
  input xmm5 0xc2250000827a0ea3_0000000000000011
  input flags PF ZF SF
  result memory 0x100043e0 11 00 00 00 00 00 00 00 a3 0e 7a 82 00 00 25 c2

case to-memory-256 bits 64
  vmovntpd [0x100046c0], ymm4  ; c5 fd 2b 24 25 c0 46 00 10
  input xmm4 0xc1e70000bfc00000_6dce7b7747fc5121
  input ymm4.high 0x0000000080000000_34eb78469cb92144
  input flags CF ZF DF OF
  result memory 0x100046c0 21 51 fc 47 77 7b ce 6d 00 00 c0 bf 00 00 e7 c1
  result memory 0x100046d0 44 21 b9 9c 46 78 eb 34 00 00 00 80

case fault bits 64
  vmovntpd gs:[0x2c80], ymm3  ; 65 c5 fd 2b 1c 25 80 2c 00 00
  input xmm3 0x8000000000000000_6bd436f4869827cc
  input ymm3.high 0x93a07679fd26db67_c1e45ddd1444d67a
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovntpd [r11d+esi+0x5d66], ymm10  ; 67 c4 41 7d 2b 94 33 66 5d 00 00
  vmovntpd [r11d+esi+0x5d66], ymm10  ; 67 c4 41 7d 2b 94 33 66 5d 00 00
  input rsi 0x6ca6ba39ffffffee
  input r11 0x6ca6ba390fffe4cc
  input xmm10 0x4d1b54ecedc1f93f_3c24acf948eedd96
  input ymm10.high 0x44b822a6f1ed49c5_355907a598a43af5
  input flags CF PF AF ZF SF OF
  result memory 0x10004220 96 dd ee 48 f9 ac 24 3c 3f f9 c1 ed ec 54 1b 4d
  result memory 0x10004230 f5 3a a4 98 a5 07 59 35 c5 49 ed f1 a6 22 b8 44

case code-32 bits 32
  vmovntpd [ecx-0xaa44], xmm1  ; c5 f9 2b 89 bc 55 ff ff
  input rcx 0x1000ed84
  input xmm1 0xc047200000000000_8957cc18fc295505
  input flags AF ZF OF
  result memory 0x10004340 05 55 29 fc 18 cc 57 89 00 00 00 00 00 20 47 c0
