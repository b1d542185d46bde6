; PSHUFB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pshufb xmm7, xmm5  ; 66 0f 38 00 fd
  input xmm5 0xc10200007fc01234_5c052187f6e9c9fd
  input xmm7 0x13741b4900000000_ffffffffffffffff
  input flags CF AF DF
  result xmm7 0x00ffffff1300ffff_49ffff0000000000

case memory-128 bits 64
  pshufb xmm10, [rax*4+0x10004200]  ; 66 44 0f 38 00 14 85 00 42 00 10
  input rax 0x8
  input xmm10 0xea6abb8700000001_0000000000000002
  input flags CF PF ZF SF
  input memory 0x10004220 27 34 fc 65 86 4e d7 13 00 00 d5 c2 00 00 0c 42
  result xmm10 0x0087020200000202_00006a0000000000

case sequence bits 64
  pshufb xmm9, xmm12  ; 66 45 0f 38 00 cc
  pshufb xmm10, xmm4  ; 66 44 0f 38 00 d4
  input xmm9 0x92864fa8de0075db_0000000000000028
  input xmm12 0xb921507b36f59334_97a224db886797f4
  input flags AF SF
  result xmm9 0x000028de00000000_0000000000000000

case code-32 bits 32
  pshufb xmm5, xmm5  ; 66 0f 38 00 ed
  input xmm5 0x42320000bfc00000_4281c000c2068000
  input flags CF PF AF ZF SF
  result xmm5 0x0606000000000000_0600000000810000
