; FMUL: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fmul st, st(5)  ; d8 cd
  input flags AF OF
  input x87.control 0x57f
  input x87.status 0x703b
  input x87.empty 0x17
  input x87.r3 0x4022_c729b18e7ac03bc0
  input x87.r5 0xc5f9_e5d92a4c761ade92
  input x87.r6 0x3fff_8000000000000000
  input x87.r7 0x401f_d2a4000000000000
  result x87.r6 0x4022_c729b18e7ac03bc0

case to-memory-64 bits 64
  fmul st, qword ptr [r14*8+0x10003c88]  ; 42 dc 0c f5 88 3c 00 10
  input r14 0x26
  input flags CF DF OF
  input x87.status 0x6139
  input x87.empty 0xc7
  input x87.r3 0x3ffd_e7676a141a443164
  input x87.r4 0xe4e1_c27690fc3c692519
  input x87.r5 0x1b2c_1acf136defbef33d
  input memory 0x10003db8 1a
  result x87.status 0x613b
  result x87.r4 0xe0b4_9e0055ccf1156e24

case to-memory-32 bits 64
  fmul st, dword ptr [rip+0x375a]  ; d8 0d 5a 37 00 00
  input flags CF PF ZF SF OF
  input x87.status 0x5677
  input x87.empty 0xf9
  input x87.r1 0x8000_0000000000000000
  input x87.r2 0x3ff4_8035e76000000000
  input x87.r3 0xbff4_b920000000000000
  result x87.status 0x5477
  result x87.r2 0x0000_0000000000000000

case fault bits 64
  fmul st, dword ptr [0x10003e6e]  ; d8 0c 25 6e 3e 00 10
  input flags CF ZF SF
  input x87.control 0x34e
  input x87.status 0xd58b
  input x87.empty 0xf3
  input x87.r1 0xc072_5fffa18285f46cd9
  input x87.r2 0xffff_c000000000000000
  input x87.r3 0x4019_f07cfaa49c05c4b1
  input memory 0x10003e6e ad c1
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fmul st(0), st  ; dc c8
  fmul st(5), st  ; dc cd
  input flags AF ZF
  input x87.control 0x17f
  input x87.status 0x3862
  input x87.empty 0x3e
  input x87.r0 0x4015_886341dde7d3e192
  input x87.r6 0x0000_0000000000000001
  input x87.r7 0x4012_8e503b0fad29447e
  result x87.status 0x3863
  result x87.empty 0x2e
  result x87.r4 0xffff_c000000000000000
  result x87.r7 0x4025_9e3a3554b70c791b

case code-32 bits 32
  fmul st, st(3)  ; d8 cb
  input flags PF ZF SF OF
  input x87.control 0x565
  input x87.status 0x7621
  input x87.empty 0x1d
  input x87.r1 0x8000_0000000000000000
  input x87.r5 0x4021_9fbadbc71a3acfde
  input x87.r6 0x402a_a65accd2f481adcd
  input x87.r7 0xc01f_fcc450cdcef192b8
  result x87.status 0x7421
  result x87.r6 0x8000_0000000000000000
