; CMOVBE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovbe r11, r11  ; 4d 0f 46 db
  input r11 0x5b285dfc00000080
  input flags CF ZF SF
  result unchanged

case register-32 bits 64
  cmovbe r15d, edi  ; 44 0f 46 ff
  input rdi 0xfb494ee47fffffff
  input r15 0x2023327a00000000
  input flags PF DF OF
  result r15 0x0

case register-16 bits 64
  cmovbe r11w, r12w  ; 66 45 0f 46 dc
  input r11 0x46e37ea8ffffffff
  input r12 0x7a7baa7385d7c1a0
  input flags ZF SF
  result r11 0x46e37ea8ffffc1a0

case memory-64 bits 64
  cmovbe rbx, gs:[0x1340]  ; 65 48 0f 46 1c 25 40 13 00 00
  input rbx 0xdcb8536700000000
  input flags CF PF AF ZF
  input memory 0x10004745 60 4f c0
  result rbx 0xc04f600000000000

case memory-32 bits 64
  cmovbe r12d, [0x10003e52]  ; 67 44 0f 46 24 25 52 3e 00 10
  input r12 0x15dd84a7fa26d725
  input flags CF SF
  input memory 0x10003e52 6d c2
  result r12 0xc26d

case memory-16 bits 64
  cmovbe di, [0x10003e3c]  ; 66 0f 46 3c 25 3c 3e 00 10
  input rdi 0x33
  input flags CF
  result rdi 0x0

case fault bits 64
  cmovbe r13, [r10d+ebx*8]  ; 67 4d 0f 46 ac da 00 00 00 00
  input rbx 0x5f13d26f00000002
  input r10 0x5f13d26f10006ff0
  input r13 0x77fc6287000000ff
  input flags CF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovbe r12, [0x10004479]  ; 67 4c 0f 46 24 25 79 44 00 10
  cmovbe r11w, dx           ; 66 44 0f 46 da
  input r12 0xa852e5d800008000
  input flags AF SF
  input memory 0x1000447e f0 3f b2
  result unchanged

case code-32 bits 32
  cmovbe ebp, edx  ; 0f 46 ea
  input rdx 0xffffffff
  input rbp 0x120c719b
  input flags PF AF ZF SF
  result rbp 0xffffffff
