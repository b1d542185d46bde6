; VFNMSUB213PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub213ps xmm8, xmm1, xmm6  ; c4 62 71 ae c6
  input xmm1 0x404b000000000000_7ff8000000001234
  input xmm6 0x80000000c20a0000_000000000000003c
  input xmm8 0xc2b540003f800000_f5dd54362d017da3
  input flags CF AF SF OF
  result xmm8 0x438fb9c0420a0000_7ff800008000003c
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case register-256 bits 64
  vfnmsub213ps ymm13, ymm11, ymm5  ; c4 62 25 ae ed
  input xmm5 0xc2ee80003072036d_c1970000a288108a
  input xmm11 0xc05c180000000000_ff34580c80000000
  input xmm13 0x0000000000000001_83d7b8ae9297b378
  input ymm5.high 0x35ea4ce67f2be2aa_453027178f2eba51
  input ymm11.high 0x0000000000000002_0000000000000000
  input ymm13.high 0x5eefc4002cb55b7f_bff8000000000000
  input flags PF ZF SF DF
  result xmm13 0x42ee8000b072036d_c38e880c2288108a
  result ymm13.high 0xb5ea4ce6ff2be2aa_c53027170f2eba51
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfnmsub213ps xmm5, xmm4, [rip+0x6077]  ; c4 e2 59 ae 2d 77 60 00 00
  input xmm4 0xffffffffffffffff_ffc00000f72a5173
  input xmm5 0x000000000000000c_7c3095d1ff74b839
  input flags ZF SF
  input memory 0x10006c40 01 e5 d9 10 22 1a 01 f2 cf 94 9c 1a 12 24 20 71
  result xmm5 0xffffffffffffffff_ffc00000ff800000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case memory-256 bits 64
  vfnmsub213ps ymm9, ymm12, [rip+0x3197]  ; c4 62 1d ae 0d 97 31 00 00
  input xmm9 0xc26000003f800000_7f80000042d70000
  input xmm12 0xfcb406c54825bcce_b95900e4e41a69bd
  input ymm9.high 0x429d8000c29d0000_12e1fbdaa4312241
  input ymm12.high 0x7c079a3f9be4138f_719ff58d000000ff
  input memory 0x10003d60 c8 c9 b0 89 1d 71 9b 0a 0d b6 4a 9b 00 80 cb 42
  input memory 0x10003d70 88 18 a7 3d 00 00 be c2 34 12 c0 7f 00 00 76 41
  result xmm9 0xff800000c825bcce_7f8000006781aece
  result ymm9.high 0xff26dacc7fc01234_c507442fbda71888
  result mxcsr 0x1faa

case fault bits 64
  vfnmsub213ps ymm4, ymm5, [r8d]  ; 67 c4 c2 55 ae a0 00 00 00 00
  input r8 0x586e8d3310006fe5
  input xmm4 0x0000000000000000_0000000111be2c5b
  input xmm5 0xddecfc49427e8000_c9e8b0b8de64d017
  input ymm4.high 0x42b3400040c40000_5b4acb56969eb29f
  input ymm5.high 0x1d96ad35fcb090ea_7491ac6336dd22cd
  input flags AF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub213ps ymm15, ymm3, ymm6  ; c4 62 65 ae fe
  input xmm3 0xb080304f00007fff_0000000000000020
  input xmm6 0x0000000000000001_269e8f0d0126753e
  input xmm15 0xbfc000007f800000_5cff4eb9abc40ef6
  input ymm3.high 0x48ac52cc46425cbe_c05013c400000080
  input ymm6.high 0x42bd4000c21d0000_007fffffff800000
  input ymm15.high 0x17823ad38802a19f_e20f9ca9f02a17a0
  input flags AF OF
  input mxcsr 0x5f80
  result xmm15 0xb0c04876ff800000_a69e8f0d8126753d
  result ymm15.high 0xc2bd4000421d0001_e2e974bf7f800000
  result mxcsr 0x5fa2

case sequence bits 64
  vfnmsub213ps xmm7, xmm11, xmm1  ; c4 e2 21 ae f9
  vfnmsub213ps xmm7, xmm3, xmm2   ; c4 e2 61 ae fa
  input xmm1 0x41cb000040980000_48c17aca961c2f85
  input xmm7 0x1f148e0500008000_c05bd80000000000
  input xmm11 0xcafc8ede7fc01234_007fffff0676e508
  input flags PF SF DF
  result xmm7 0x258018987fc01234_2c769770a2222222
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmsub213ps xmm6, xmm7, xmm5  ; c4 e2 41 ae f5
  input xmm5 0x42bec000f126b491_fe67e2008397c0c0
  input xmm6 0x000000000000007f_ffc0000042408000
  input xmm7 0x773e908674b6a70c_0b80d95eabc6086d
  input flags PF AF ZF OF
  result xmm6 0xc2bec0007126b491_ffc000002e94e956
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2
