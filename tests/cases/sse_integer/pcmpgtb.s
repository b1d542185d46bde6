; PCMPGTB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pcmpgtb xmm14, xmm12  ; 66 45 0f 64 f4
  input xmm12 0xfff8000000000000_c2f84000c2598000
  input xmm14 0x9b831ee8d4e4de10_428a40008a7c249a
  input flags AF ZF SF
  result xmm14 0x0000ff00000000ff_ff00000000ffff00

case memory-128 bits 64
  pcmpgtb xmm9, [ecx]  ; 67 66 44 0f 64 89 00 00 00 00
  input rcx 0x1047c25b100043f0
  input xmm9 0x0000000000000080_48544aa836dfac19
  input flags CF AF DF OF
  input memory 0x100043f0 4f 11 dc 48 00 80 26 c2 a4 9c bf 90 ef 4e e2 a3
  result xmm9 0xffff00ffffffff00_ffffff0000ff0000

case fault bits 64
  pcmpgtb xmm0, [rip+0x642b]  ; 66 0f 64 05 2b 64 00 00
  input xmm0 0x0000000000000026_7a962eb2384ba0e1
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpgtb xmm14, xmm11  ; 66 45 0f 64 f3
  pcmpgtb xmm7, xmm5    ; 66 0f 64 fd
  input xmm11 0x7ff0000000000000_a97481e8f2c9f1bc
  input xmm14 0x3d4f43b542a34000_c04d100000000000
  input flags PF ZF DF
  result xmm7 0xffffffffffffffff_ffffffffffffffff
  result xmm14 0x00ffff00ff00ff00_ff00ffffffffffff

case code-32 bits 32
  pcmpgtb xmm7, xmm4  ; 66 0f 64 fc
  input xmm4 0xb6711fde42db8000_c055700000000000
  input xmm7 0xa34e88e70578df9a_c27680001b53f3aa
  input flags AF
  result xmm7 0x000000ff00ffff00_ffff0000ffff0000
