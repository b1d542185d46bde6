; PCMPGTD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pcmpgtd xmm12, xmm2  ; 66 44 0f 66 e2
  input xmm2 0x8f5746e99822cc50_000000000000007f
  input xmm12 0x446924c5502963df_51d246527fffffff
  input flags CF PF AF ZF DF OF
  result xmm12 0xffffffffffffffff_ffffffffffffffff

case memory-128 bits 64
  pcmpgtd xmm1, [0x10003f80]  ; 66 0f 66 0c 25 80 3f 00 10
  input xmm1 0x8d0205bceada1f5f_255befe0998236e6
  input flags CF PF DF
  input memory 0x10003f87 80 0a b9 99 87 43 7d 5e b3
  result xmm1 0x00000000ffffffff_ffffffff00000000

case fault bits 64
  pcmpgtd xmm1, [r10*4+0x10006f14]  ; 66 42 0f 66 0c 95 14 6f 00 10
  input r10 0x3b
  input xmm1 0x88ba238f3ff2b083_052b5ba962f02434
  input flags CF PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpgtd xmm5, xmm14  ; 66 41 0f 66 ee
  pcmpgtd xmm1, xmm8   ; 66 41 0f 66 c8
  input xmm5 0xb381eb3f2189c135_7ff0000000000000
  input xmm14 0x7ff0000000000000_2396f343d8dcb862
  input flags CF PF AF ZF SF DF
  result xmm1 0x0000000000000000_0000000000000000
  result xmm5 0x00000000ffffffff_ffffffffffffffff

case code-32 bits 32
  pcmpgtd xmm7, xmm0  ; 66 0f 66 f8
  input xmm0 0x0000000000000016_6754b3c3ce450615
  input xmm7 0x3ac36e32c9ab20e7_000000000000002f
  input flags AF OF
  result xmm7 0xffffffff00000000_00000000ffffffff
