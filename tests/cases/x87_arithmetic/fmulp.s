; FMULP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fmulp st(0), st  ; de c8
  input flags AF SF DF OF
  input x87.status 0x672a
  input x87.empty 0xc7
  input x87.r3 0xc029_da3dbf7a248bd5db
  input x87.r4 0xc00e_d8a0de7370a92169
  input x87.r5 0x0001_8000000000000000
  result x87.status 0x6f2a
  result x87.empty 0xd7
  result x87.r4 0x401e_b74fdc799fb6a73f

case fault bits 64
  fmulp st(0), st  ; de c8
  input flags ZF SF OF
  input x87.control 0xc40
  input x87.status 0x93a4
  input x87.r1 0x403e_8000000000000038
  input x87.r2 0xbff7_80703a5cdeb0d72a
  input x87.r3 0x3ff7_b1e4bf814b64f56c
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fmulp st(2), st  ; de ca
  fmulp st(0), st  ; de c8
  input flags AF SF DF
  input x87.status 0x615
  input x87.empty 0x78
  input x87.r0 0xbfde_9ccea0685b1b35f2
  input x87.r1 0xffff_8000000000000000
  input x87.r2 0x3fde_e78a08c1c8000000
  input x87.r7 0x3fe2_e203c4c24a7b6f08
  result x87.status 0x1435
  result x87.empty 0x7b
  result x87.r1 0x7fff_8000000000000000
  result x87.r2 0xbfbe_8dd2ff7dc9c24930

case code-32 bits 32
  fmulp st(5), st  ; de cd
  input flags CF PF AF SF OF
  input x87.control 0x87f
  input x87.status 0x7477
  input x87.empty 0x17
  input x87.r3 0xbff8_c26932a4dba337bb
  input x87.r5 0xc00e_8000000000000037
  input x87.r6 0x3ff7_d2a5bfd16b1842e3
  input x87.r7 0x3ff4_e6f7e438c2fd5010
  result x87.status 0x7c77
  result x87.empty 0x57
  result x87.r3 0xbff1_9ff82b0000000000
