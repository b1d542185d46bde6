; FDIVP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fdivp st(7), st  ; de ff
  input flags CF OF
  input x87.status 0x3370
  input x87.empty 0x3f
  input x87.r5 0x7fff_8000000000000000
  input x87.r6 0xc00d_fd0d861f8b09ab1e
  input x87.r7 0xbfff_8000000000000000
  result x87.status 0x3971
  result x87.empty 0x5f
  result x87.r5 0xffff_c000000000000000

case fault bits 64
  fdivp st(3), st  ; de fb
  input flags CF AF OF
  input x87.control 0x35b
  input x87.status 0xcab9
  input x87.empty 0xf8
  input x87.r0 0x7ffe_ffffffffffffffff
  input x87.r1 0x3fff_e59802917fffffff
  input x87.r2 0xbfe5_e0d452baaaa18000
  input x87.r4 0xffff_c000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fdivp st(6), st  ; de fe
  fdivp st(4), st  ; de fc
  input flags CF AF SF DF
  input x87.status 0x2a3e
  input x87.empty 0x8f
  input x87.r3 0xc01e_9f0a34c700008000
  input x87.r4 0x4014_f55cd07000000001
  input x87.r5 0xc024_bbfd071b00000000
  input x87.r6 0xbfff_feba5dd920951b65
  result x87.status 0x387f
  result x87.empty 0xe3
  result x87.r2 0xffff_c000000000000000
  result x87.r3 0xffff_c000000000000000

case code-32 bits 32
  fdivp st(4), st  ; de fc
  input flags CF PF AF OF
  input x87.status 0x215
  input x87.empty 0xec
  input x87.r0 0x4021_94e0800000000000
  input x87.r1 0x4021_822fa637ae800000
  input x87.r4 0x0c96_3cde37279a3fa723
  input x87.r7 0x4043_800000000000001a
  result x87.status 0x815
  result x87.empty 0xed
  result x87.r4 0xffff_c000000000000000
