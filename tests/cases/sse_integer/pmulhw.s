; PMULHW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmulhw xmm6, xmm9  ; 66 41 0f e5 f1
  input xmm6 0x8ba57b8cf7f4df76_7f800000bfc00000
  input xmm9 0x7f800001c2de8000_06b2efa3c0f40000
  input flags PF AF DF OF
  result xmm6 0xc60c000001eb1045_035500000fd20000

case memory-128 bits 64
  pmulhw xmm0, [rip+0x3bb8]  ; 66 0f e5 05 b8 3b 00 00
  input xmm0 0x5bcf54c680000000_a928105b816fce9f
  input flags CF AF SF DF
  input memory 0x10004782 80 ff 00 80 4c c2 00 00 00 00 00 00 00 80
  result xmm0 0xd218000000000000_14eef7d2003f0000

case fault bits 64
  pmulhw xmm0, [r12d+ebx*4+0x17]  ; 67 66 41 0f e5 84 9c 17 00 00 00
  input rbx 0xfc91c8b3ffffffe4
  input r12 0xfc91c8b31000704e
  input xmm0 0xff800000bed1678a_0000000000000001
  input flags CF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmulhw xmm5, xmm12  ; 66 41 0f e5 ec
  pmulhw xmm3, xmm8   ; 66 41 0f e5 d8
  input xmm5 0xbfc00000ffc00000_0000000000000009
  input xmm12 0x4058c00000000000_0887bb9143e7ea6f
  input flags AF ZF SF OF
  result xmm3 0x0582058205820582_0582058205820582
  result xmm5 0xefd9000000000000_000000000000ffff

case code-32 bits 32
  pmulhw xmm6, xmm3  ; 66 0f e5 f3
  input xmm3 0x7f751c917d45aa34_000000000000001c
  input xmm6 0x428a0000c0980000_324aaf1fa4935cce
  input flags PF DF
  result xmm6 0x21200000e0f90000_000000000000000a
