; VFMSUB231PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub231ps xmm6, xmm0, xmm0  ; c4 e2 79 ba f0
  input xmm0 0x54979f8eff800000_000000000000007f
  input xmm6 0x54a03822a9e3b176_649919990cbea469
  input flags CF AF SF
  result xmm6 0x69b39b3a7f800000_e49919998cbea469
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmsub231ps ymm11, ymm3, ymm2  ; c4 62 65 ba da
  input xmm2 0x0bd38603e0f9d1c0_000000007fffffff
  input xmm3 0x7ff0000000000000_c2ae00007f800000
  input xmm11 0x3ff0000000000000_c41fa6bcd0686384
  input ymm2.high 0xa642af934ed49bbb_31407ca54e645f91
  input ymm3.high 0x422d80007fc01234_0000000000000001
  input ymm11.high 0xc23f8000c2778000_0000000000000039
  input flags CF AF ZF SF OF
  result xmm11 0x7ff0000080000000_441fa6bc7fffffff
  result ymm11.high 0x423f80007fc01234_0000000003e45f90
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsub231ps xmm7, xmm11, gs:[0xdc0]  ; 65 c4 e2 21 ba 3c 25 c0 0d 00 00
  input xmm7 0x7ff0000000000001_9bb8eb664b1091a9
  input xmm11 0x031fdfc5f98ffd49_49e176f000000002
  input flags AF
  input memory 0x100041c6 e0 41 00 00 00 4f 00 c0 a0 42
  result xmm7 0x7ff00000ff800000_4c454812cb1091a9
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1faa

case memory-256 bits 64
  vfmsub231ps ymm11, ymm3, [r13*1+0x1000465a]  ; c4 22 65 ba 1c 2d 5a 46 00 10
  input r13 0x26
  input xmm3 0x4055a00000000000_c056000000000000
  input xmm11 0x0a10c0d5ba2235fa_000000000000000e
  input ymm3.high 0x0000000080000000_c156ab43007fffff
  input ymm11.high 0x4038c00000000000_7452f236d5ce17c1
  input flags CF ZF SF
  input memory 0x10004680 45 80 f7 f5 6a 9f 5b d6 32
  input memory 0x10004696 f8 ff
  result xmm11 0x8a10c0d53a2235fa_573797438000000e
  result ymm11.high 0xc038c00080000000_fff8000055ce17c1
  result mxcsr 0x1fa2

case fault bits 64
  vfmsub231ps ymm13, ymm6, [rax*8+0x10006e64]  ; c4 62 4d ba 2c c5 64 6e 00 10
  input rax 0x32
  input xmm6 0xb1efe81a585449e1_ffffffffffffffff
  input xmm13 0x8000000000000000_0000000000000032
  input ymm6.high 0x46424bf442c68000_0000000000000022
  input ymm13.high 0x6391c0ee0d73e318_3f8000003f800000
  input flags AF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub231ps xmm3, xmm5, xmm13  ; c4 c2 51 ba dd
  input xmm3 0x2c8aa6f490b96b96_c2c5400042710000
  input xmm5 0xbfc00000c2e3c000_7ff0000000000000
  input xmm13 0xb217fe4e4a22a523_4040300000000000
  input flags AF ZF SF DF
  input mxcsr 0x7f80
  result xmm3 0x3263ec20cd90b269_7ff00000c2710000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa0

case sequence bits 64
  vfmsub231ps ymm5, ymm10, ymm6  ; c4 e2 2d ba ee
  vfmsub231ps xmm1, xmm9, xmm0   ; c4 e2 31 ba c8
  input xmm5 0xffc000007f800000_645abfec80000000
  input xmm6 0xffffffffffffffff_42d5400042338000
  input xmm10 0x5967701ea04327e1_404b900000000000
  input ymm5.high 0x000000000000003e_0000000000000001
  input ymm6.high 0xb2222d97d69b6141_000000000000002e
  input ymm10.high 0x7a97ebaffc36bd83_2020d78aede47104
  input flags CF AF SF OF
  result xmm1 0xa1212121a1212121_a1212121a1212121
  result xmm5 0xffffffffffffffff_e45abfec00000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm5.high 0xed407c667f800000_00000000a624313b
  result mxcsr 0x1faa

case code-32 bits 32
  vfmsub231ps xmm0, xmm3, xmm1  ; c4 e2 61 ba c1
  input xmm0 0x0000000000000001_405a300000000000
  input xmm1 0x8a433801428ac000_7729756c40c678b3
  input xmm3 0x326ea4c5919889be_8c03a9c9ffffffff
  input flags CF ZF DF OF
  result xmm0 0x80016bf794a5594f_c3b00354ffffffff
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2
