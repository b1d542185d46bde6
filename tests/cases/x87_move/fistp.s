; FISTP: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  fistp qword ptr [r11d+edi*2-0xf], st  ; 67 41 df bc 7b f1 ff ff ff
  input rdi 0x28180851ffffffea
  input r11 0x2818085110004834
  input flags AF ZF OF
  input x87.status 0x4e25
  input x87.empty 0xf9
  input x87.r0 0xa51e_8406ceaaebc0f3b7
  input x87.r1 0x3a3e_f5f8cf1710d0b97f
  input x87.r2 0xc036_8000000000000003
  result x87.status 0x5425
  result x87.empty 0xfb

case to-memory-32 bits 64
  fistp dword ptr [r9*4+0x10003997], st  ; 42 db 1c 8d 97 39 00 10
  input r9 0x11
  input flags PF AF SF DF
  input x87.status 0x587e
  input x87.empty 0xe7
  input x87.r2 0xc004_ebe43ac3243ea91c
  input x87.r3 0x4001_b3004c27cb2f40ce
  input x87.r4 0x4002_93ed701ff57ee59f
  result x87.status 0x627e
  result x87.empty 0xef
  result memory 0x100039db 06

case to-memory-16 bits 64
  fistp word ptr [eax], st  ; 67 df 98 00 00 00 00
  input rax 0x3aa62ebe1000394e
  input flags AF ZF DF
  input x87.status 0x3d2c
  input x87.empty 0x7e
  input x87.r0 0xc033_847d41dfffffffff
  input x87.r6 0x4033_b7e57e6265b65f89
  input x87.r7 0xc018_9a134823f7a7f77d
  result x87.status 0x52d
  result x87.empty 0xfe
  result memory 0x1000394f 80

case fault bits 64
  fistp dword ptr [0x10006900], st  ; db 1c 25 00 69 00 10
  input flags CF PF AF ZF
  input x87.control 0xe7f
  input x87.status 0x5a57
  input x87.empty 0xfb
  input x87.r2 0xbfde_8918a06ad91d3014
  input x87.r3 0xbfff_8000000000000000
  input x87.r4 0x59fe_c821b6edb71530f3
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fistp qword ptr gs:[rbx*8+0x348], st  ; 65 df 3c dd 48 03 00 00
  fistp qword ptr gs:[rbx*8+0x348], st  ; 65 df 3c dd 48 03 00 00
  input rbx 0x1d
  input flags DF OF
  input x87.control 0x57f
  input x87.status 0x85d
  input x87.empty 0xf8
  input x87.r0 0x7c06_4bf7be834de6d688
  input x87.r1 0xc022_8fb51fde00000002
  input x87.r2 0x4000_d97bcfdfb1000000
  result x87.status 0x187d
  result x87.empty 0xfe
  result memory 0x10003830 03

case code-32 bits 32
  fistp qword ptr [0x100043f8], st  ; df 3d f8 43 00 10
  input flags CF PF DF
  input x87.control 0x359
  input x87.status 0x5a18
  input x87.empty 0xe3
  input x87.r2 0xc00e_a39af48000000000
  input x87.r3 0xa221_0a97a77d28cbc95d
  input x87.r4 0xc00f_fc23ea2cf6d943e6
  result x87.status 0x6019
  result x87.empty 0xeb
  result memory 0x100043ff 80
