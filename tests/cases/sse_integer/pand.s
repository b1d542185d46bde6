; PAND: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pand xmm11, xmm10  ; 66 45 0f db da
  input xmm10 0xdc389be9e4bea6c1_4043200000000000
  input xmm11 0x0000000000000001_8f4b5f3612bfc0f6
  input flags CF ZF OF
  result xmm11 0x0000000000000001_0043000000000000

case memory-128 bits 64
  pand xmm2, [ecx+0x39]  ; 67 66 0f db 91 39 00 00 00
  input rcx 0x94bf7a3210004527
  input xmm2 0x428b0000d42f84bd_7612867300008000
  input flags CF AF SF DF OF
  input memory 0x10004560 6d f2 5a 6e 96 e7 23 4f 00 00 00 00 00 50 46 c0
  result xmm2 0x4002000000000000_4602861200008000

case fault bits 64
  pand xmm8, [rip+0x642d]  ; 66 44 0f db 05 2d 64 00 00
  input xmm8 0x133169a24b39ff18_1696b83bffffffff
  input flags CF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pand xmm9, xmm6   ; 66 44 0f db ce
  pand xmm13, xmm6  ; 66 44 0f db ee
  input xmm6 0x42e9c000ac79f923_405d41057f800000
  input xmm9 0xbbbfd3a200000001_61c04e240b2bc2ad
  input flags CF ZF SF DF
  result xmm9 0x02a9c00000000001_404040040b000000
  result xmm13 0x002900002c292921_000d01052d000000

case code-32 bits 32
  pand xmm2, xmm6  ; 66 0f db d6
  input xmm2 0x7f800001bfc00000_df61864b7f800001
  input xmm6 0xa1d4bdd66caf947c_62ea4b3152695df3
  input flags DF
  result xmm2 0x218000002c800000_4260020152000001
