; CMOVNP: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovnp r13, r11  ; 4d 0f 4b eb
  input r11 0x7fffffff
  input r13 0x740c74de00000080
  input flags OF
  result r13 0x7fffffff

case register-32 bits 64
  cmovnp edx, ebp  ; 0f 4b d5
  input rdx 0x3a
  input rbp 0x2b
  input flags CF AF OF
  result rdx 0x2b

case register-16 bits 64
  cmovnp r15w, r11w  ; 66 45 0f 4b fb
  input r11 0xf5886d180000007f
  input r15 0x8000
  input flags CF ZF SF OF
  result r15 0x7f

case memory-64 bits 64
  cmovnp r8, [rdi*8+0x100041c8]  ; 4c 0f 4b 04 fd c8 41 00 10
  input rdi 0x3a
  input r8 0x37
  input flags CF PF AF SF OF
  input memory 0x10004398 09 73 bd 36 08 22 a2 4f
  result unchanged

case memory-32 bits 64
  cmovnp r8d, [edi+0x41]  ; 67 44 0f 4b 87 41 00 00 00
  input rdi 0x6ddf8eae10004027
  input r8 0xfd7cd126000000ff
  input flags CF AF ZF SF OF
  input memory 0x10004068 06 68 2a 1d
  result r8 0x1d2a6806

case memory-16 bits 64
  cmovnp cx, gs:[0x990]  ; 65 66 0f 4b 0c 25 90 09 00 00
  input rcx 0x9e592733ffffffff
  input flags PF AF OF
  input memory 0x10003d90 4f ca
  result unchanged

case fault bits 64
  cmovnp r9w, [r11d+r9d*4+0xa11c]  ; 66 67 47 0f 4b 8c 8b 1c a1 00 00
  input r9 0x15041eeefffffff8
  input r11 0x15041eee0fffcf03
  input flags SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovnp r14w, r11w  ; 66 45 0f 4b f3
  cmovnp r13d, edi   ; 44 0f 4b ef
  input r11 0xfee2743cffffffff
  input r14 0xb332cf3400007fff
  input flags ZF SF
  result r13 0x17171717
  result r14 0xb332cf340000ffff

case code-32 bits 32
  cmovnp edi, ebx  ; 0f 4b fb
  input rbx 0x80000000
  input rdi 0x2e
  input flags PF AF ZF SF DF OF
  result unchanged
