; CMOVG: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovg r15, r10  ; 4d 0f 4f fa
  input r10 0x2f
  input r15 0x2cde72da037e8663
  input flags CF PF AF SF
  result unchanged

case register-32 bits 64
  cmovg eax, r11d  ; 41 0f 4f c3
  input rax 0x7
  input r11 0x834bf3bea61bf6f1
  input flags PF AF ZF DF
  result unchanged

case register-16 bits 64
  cmovg r9w, ax  ; 66 44 0f 4f c8
  input rax 0xb156e42af9f5661e
  input r9 0xcb9550c100008000
  input flags CF PF AF OF
  result unchanged

case memory-64 bits 64
  cmovg rbx, gs:[rdi*1+0x622]  ; 65 48 0f 4f 1c 3d 22 06 00 00
  input rbx 0x8000
  input rdi 0x26
  input flags CF PF ZF SF DF OF
  input memory 0x10003a48 ff ff ff ff ff ff ff 7f
  result unchanged

case memory-32 bits 64
  cmovg edx, [edi+r13d*4+0xd4f7]  ; 67 42 0f 4f 94 af f7 d4 00 00
  input rdx 0x3d
  input rdi 0x1f81c730fff707f
  input r13 0x1f81c73fffffff5
  input flags PF ZF SF
  input memory 0x1000454c 9f 3e
  result unchanged

case memory-16 bits 64
  cmovg sp, [r14d+r8d*8]  ; 66 67 43 0f 4f a4 c6 00 00 00 00
  input r8 0x136a44d80000000b
  input r14 0x136a44d8100042a0
  input flags CF AF SF OF
  input memory 0x100042f8 3f
  result rsp 0x1000003f

case sequence bits 64
  cmovg r10w, si  ; 66 44 0f 4f d6
  cmovg rbx, rdi  ; 48 0f 4f df
  input rsi 0x1d
  input r10 0x12d92546396343f3
  input flags PF ZF
  result unchanged

case code-32 bits 32
  cmovg ebx, edx  ; 0f 4f da
  input rdx 0x33
  input rbx 0x7f
  input flags PF AF ZF OF
  result unchanged
