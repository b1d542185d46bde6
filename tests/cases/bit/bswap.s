; BSWAP: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  bswap rbx  ; 48 0f cb
  input rbx 0x1409d93d00000000
  input flags CF ZF
  result rbx 0x3dd90914

case register-32 bits 64
  bswap r8d  ; 41 0f c8
  input r8 0x10cbfc26ffffffff
  input flags PF AF ZF OF
  result r8 0xffffffff

case register-16 bits 64
  bswap r9w  ; 66 41 0f c9
  input flags CF AF ZF OF
  result r9 0x1919191919190000

case sequence bits 64
  bswap di   ; 66 0f cf
  bswap r14  ; 49 0f ce
  input flags PF AF OF
  result rdi 0x1717171717170000

case code-32 bits 32
  bswap eax  ; 0f c8
  input rax 0xa
  input flags CF AF
  result rax 0xa000000
