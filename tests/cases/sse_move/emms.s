; EMMS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  emms  ; 0f 77
  input flags PF ZF SF
  input x87.control 0xf46
  input x87.status 0x3b44
  input x87.empty 0x3e
  input x87.r0 0x4010_bb374545be2811ce
  input x87.r6 0x3fff_0000000000000001
  input x87.r7 0xa9c0_3859693730050f0a
  result x87.status 0x344
  result x87.empty 0xff

case fault bits 64
  emms  ; 0f 77
  input flags CF AF ZF DF OF
  input x87.control 0x35d
  input x87.status 0xecc7
  input x87.empty 0x8f
  input x87.r4 0x4012_8000000000000017
  input x87.r5 0x3fff_0000000000000001
  input x87.r6 0x0001_8000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  emms  ; 0f 77
  emms  ; 0f 77
  input flags OF
  input x87.status 0x120e
  input x87.empty 0xf1
  input x87.r1 0xc016_93d386bb6fc65c8d
  input x87.r2 0x8000_0000000000000000
  input x87.r3 0x4016_dbbb020000000000
  result x87.status 0x20e
  result x87.empty 0xff

case code-32 bits 32
  emms  ; 0f 77
  input flags PF ZF
  input x87.status 0x1f53
  input x87.empty 0xe3
  input x87.r2 0x4019_ffffffffffffffff
  input x87.r3 0x3feb_a92b4740094c469a
  input x87.r4 0x3fee_8bb3a28a399fd64d
  result x87.status 0x753
  result x87.empty 0xff
