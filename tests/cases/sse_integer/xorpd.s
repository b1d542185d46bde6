; XORPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  xorpd xmm12, xmm6  ; 66 44 0f 57 e6
  input xmm6 0x496e879f7fffffff_604f825342f4c000
  input xmm12 0x1af45c7e7fffffff_3742b7508a892bcd
  input flags CF AF
  result xmm12 0x539adbe100000000_570d3503c87debcd

case memory-128 bits 64
  xorpd xmm2, gs:[r10*2+0x106e]  ; 65 66 42 0f 57 14 55 6e 10 00 00
  input r10 0x19
  input xmm2 0x42e680007eea037b_4772dbcfda8bdb4d
  input flags CF AF ZF
  input memory 0x100044a0 65 b9 3e cc 00 00 c0 bf 00 00 00 00 00 a0 46 c0
  result xmm2 0x82a020007eea037b_f8b2dbcf16b56228

case fault bits 64
  xorpd xmm4, [rip+0x642c]  ; 66 0f 57 25 2c 64 00 00
  input xmm4 0xc227800042078000_53f52a48e93d6007
  input flags CF PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  xorpd xmm1, xmm0   ; 66 0f 57 c8
  xorpd xmm15, xmm0  ; 66 44 0f 57 f8
  input xmm0 0xc25f00004bfbe5f9_b123f572860b3124
  input xmm1 0x42a9c000ff800000_7f8000004f000000
  input flags CF PF SF
  result xmm1 0x80f6c000b47be5f9_cea3f572c90b3124
  result xmm15 0xed702f2f64d4cad6_9e0cda5da9241e0b

case code-32 bits 32
  xorpd xmm5, xmm0  ; 66 0f 57 e8
  input xmm0 0x19f81c5e27098cce_c05c400000000000
  input xmm5 0x405df80000000000_f3e0f85c076bc836
  input flags CF PF AF ZF SF
  result xmm5 0x59a5e45e27098cce_33bcb85c076bc836
