; PSADBW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psadbw xmm4, xmm10  ; 66 41 0f f6 e2
  input xmm4 0x000000000000000d_9eae3ea2ee50e504
  input xmm10 0x3f80000042c60000_9971f87c9d5e8c26
  input flags CF AF
  result xmm4 0x00000000000001d4_00000000000001fc

case memory-128 bits 64
  psadbw xmm12, [rip+0x3687]  ; 66 44 0f f6 25 87 36 00 00
  input xmm12 0x65690aa6c61e297c_000000000000002f
  input flags CF
  input memory 0x10004250 ff ff ff 7f 00 00 00 00 ff 36 33 e0 62 46 44 af
  result xmm12 0x00000000000001ae_000000000000034d

case fault bits 64
  psadbw xmm9, [r10d+0x10e9]  ; 67 66 45 0f f6 8a e9 10 00 00
  input r10 0x8001d3f510005f0a
  input xmm9 0x80e13a4d681bd668_ffffffffffffffff
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psadbw xmm2, xmm14  ; 66 41 0f f6 d6
  psadbw xmm0, xmm5   ; 66 0f f6 c5
  input xmm2 0x4e63fb285ac7268e_ffc0000042e90000
  input xmm14 0xb027b8710b53e119_4036c00000000000
  input flags CF PF DF OF
  result xmm0 0x0000000000000028_0000000000000028
  result xmm2 0x000000000000031d_0000000000000334

case code-32 bits 32
  psadbw xmm4, xmm1  ; 66 0f f6 e1
  input xmm1 0xc2700000c2b14000_17d90979ff385e3f
  input xmm4 0x4053380000000000_7ff0000000000001
  input flags PF DF
  result xmm4 0x000000000000028a_00000000000002d4
