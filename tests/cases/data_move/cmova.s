; CMOVA: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmova rbx, rbx  ; 48 0f 47 db
  input rbx 0x22
  input flags CF PF AF
  result unchanged

case register-32 bits 64
  cmova edi, r12d  ; 41 0f 47 fc
  input rdi 0x8000000000000000
  input r12 0xddd72e057fffffff
  input flags CF PF AF
  result rdi 0x0

case register-16 bits 64
  cmova di, r14w  ; 66 41 0f 47 fe
  input rdi 0x445ee0a120c3c73d
  input r14 0xdbfd7c5c40021a4e
  input flags CF AF SF DF OF
  result unchanged

case memory-64 bits 64
  cmova rsi, [r15*4+0x100041d4]  ; 4a 0f 47 34 bd d4 41 00 10
  input rsi 0xa5f12275abe4a3de
  input r15 0x1d
  input flags CF ZF SF OF
  input memory 0x10004248 df 5a 16 6c 2e 7e 49 ec
  result unchanged

case memory-32 bits 64
  cmova r12d, [rip+0x2c68]  ; 44 0f 47 25 68 2c 00 00
  input r12 0x254e4d3500000000
  input flags PF DF OF
  result r12 0x0

case memory-16 bits 64
  cmova r11w, [rip+0x3242]  ; 66 44 0f 47 1d 42 32 00 00
  input r11 0x3e
  input flags ZF SF
  result unchanged

case fault bits 64
  cmova r11d, [r10*2+0x10006ff7]  ; 46 0f 47 1c 55 f7 6f 00 10
  input r10 0x3
  input r11 0x2
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmova esp, [r12*2+0x10003d28]  ; 42 0f 47 24 65 28 3d 00 10
  cmova r15, r8                  ; 4d 0f 47 f8
  input r12 0x28
  input flags ZF DF OF
  input memory 0x10003d78 7f
  result unchanged

case code-32 bits 32
  cmova esp, edi  ; 0f 47 e7
  input rdi 0x2088e5a8
  input flags PF AF ZF DF
  result unchanged
