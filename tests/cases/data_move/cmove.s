; CMOVE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmove rsp, rcx  ; 48 0f 44 e1
  input rcx 0xe66843ad5984e2dc
  input flags PF ZF DF
  result rsp 0xe66843ad5984e2dc

case register-32 bits 64
  cmove esp, r12d  ; 41 0f 44 e4
  input r12 0x1e
  input flags ZF SF
  result rsp 0x1e

case register-16 bits 64
  cmove sp, r12w  ; 66 41 0f 44 e4
  input r12 0x613fd45f00000002
  input flags CF PF ZF
  result rsp 0x10000002

case memory-64 bits 64
  cmove r8, gs:[0xc57]  ; 65 4c 0f 44 04 25 57 0c 00 00
  input r8 0xca41e0fd2bda28eb
  input flags PF AF SF
  input memory 0x10004057 c0 01 00 00 00 b0 29 6c
  result unchanged

case memory-32 bits 64
  cmove r15d, [rip+0x38fc]  ; 44 0f 44 3d fc 38 00 00
  input r15 0x9637bce7b7898923
  input flags CF PF ZF SF
  input memory 0x100044c5 40 29 c0
  result r15 0xc0294000

case memory-16 bits 64
  cmove bp, [r10d-0xaff8]  ; 66 67 41 0f 44 aa 08 50 ff ff
  input rbp 0xd
  input r10 0x53640ccd1000f344
  input flags CF PF ZF SF OF
  result rbp 0x0

case fault bits 64
  cmove r9, [rip+0x6431]  ; 4c 0f 44 0d 31 64 00 00
  input r9 0x25
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmove ax, r9w   ; 66 41 0f 44 c1
  cmove r14w, di  ; 66 44 0f 44 f7
  input rax 0x831ac611000000ff
  input r9 0x5c15d16300000000
  input flags CF SF
  result unchanged

case code-32 bits 32
  cmove ebx, ebp  ; 0f 44 dd
  input rbx 0xee1f1eca
  input rbp 0x38f1cdc2
  input flags SF
  result unchanged
