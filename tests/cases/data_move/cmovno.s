; CMOVNO: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovno rdx, rsi  ; 48 0f 41 d6
  input rdx 0x7df9b08430a4e0a3
  input rsi 0x2631994400000002
  input flags AF ZF OF
  result unchanged

case register-32 bits 64
  cmovno r12d, ebp  ; 44 0f 41 e5
  input rbp 0x8000
  input r12 0x9b8c62b05438ad45
  input flags AF ZF OF
  result r12 0x5438ad45

case register-16 bits 64
  cmovno r11w, r13w  ; 66 45 0f 41 dd
  input r11 0x3
  input r13 0x3059862700000000
  input flags CF OF
  result unchanged

case memory-64 bits 64
  cmovno r10, [0x10003830]  ; 4c 0f 41 14 25 30 38 00 10
  input r10 0x2e1d78ebf98d0bf3
  input flags DF OF
  input memory 0x10003830 bb 5c cd a7 ad a3 f9 55
  result unchanged

case memory-32 bits 64
  cmovno r10d, [r8d+r11d]  ; 67 47 0f 41 94 18 00 00 00 00
  input r8 0xf5a31376100041e5
  input r10 0x2549f0b700000001
  input r11 0xf5a313760000001b
  input flags CF OF
  input memory 0x10004202 80 ff
  result r10 0x1

case memory-16 bits 64
  cmovno r12w, gs:[0xffc]  ; 65 66 44 0f 41 24 25 fc 0f 00 00
  input r12 0xd7b1841a47f3468d
  input flags CF PF AF OF
  input memory 0x100043fd 80
  result unchanged

case fault bits 64
  cmovno esp, [rip+0x6437]  ; 0f 41 25 37 64 00 00
  input flags CF PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovno r11, r15   ; 4d 0f 41 df
  cmovno r8d, r15d  ; 45 0f 41 c7
  input r11 0xff
  input r15 0xffffffffffffffff
  input flags CF PF AF SF OF
  result r8 0x18181818

case code-32 bits 32
  cmovno esp, ebx  ; 0f 41 e3
  input rbx 0x3d
  input flags AF ZF
  result rsp 0x3d
