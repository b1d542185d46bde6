; MOVSS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movss xmm9, xmm4  ; f3 41 0f 11 e1
  input xmm4 0xd304c8b70c234d4d_7ff0000000000000
  input xmm9 0x4055300000000000_404e700000000000
  input flags CF PF AF ZF
  result unchanged

case memory-128-32 bits 64
  movss xmm1, [r9*4+0x1000435f]  ; f3 42 0f 10 0c 8d 5f 43 00 10
  input r9 0x21
  input flags AF DF OF
  input memory 0x100043e6 f0
  result xmm1 0x0000000000000000_00000000f0000000

case to-memory-32-128 bits 64
  movss [r8d+r10d*2], xmm8  ; 67 f3 47 0f 11 84 50 00 00 00 00
  input r8 0xfe1bf07e10004605
  input r10 0xfe1bf07e00000011
  input xmm8 0x8000000042645ca2_8000000000000000
  input flags PF ZF SF OF
  result unchanged

case fault bits 64
  movss [rip+0x6433], xmm12  ; f3 44 0f 11 25 33 64 00 00
  input xmm12 0x81089fafc2490000_fbf12cad00007fff
  input flags CF PF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movss xmm14, xmm0  ; f3 41 0f 11 c6
  movss xmm1, xmm5   ; f3 0f 11 e9
  input xmm0 0xbfc000003f800000_fff8000000000000
  input xmm14 0xc2498000baf23c38_800000003f800000
  input flags PF AF OF
  result xmm1 0x2121212121212121_2121212125252525
  result xmm14 0xc2498000baf23c38_8000000000000000

case code-32 bits 32
  movss xmm3, xmm0  ; f3 0f 11 c3
  input xmm0 0x0000000000000005_42d5c000dd44f12f
  input xmm3 0x14bada8bebc32e9c_7ff8000000001234
  input flags PF AF SF DF
  result xmm3 0x14bada8bebc32e9c_7ff80000dd44f12f
