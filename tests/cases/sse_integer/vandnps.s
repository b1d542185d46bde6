; VANDNPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vandnps xmm7, xmm12, xmm14  ; c4 c1 18 55 fe
  input xmm12 0x1910f5e9c0e80000_5f978ee4e85f6592
  input xmm14 0x40e4000008533541_000000000000002b
  input flags CF SF
  result xmm7 0x40e4000008133541_0000000000000029
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vandnps ymm8, ymm7, ymm7  ; c5 44 55 c7
  input xmm7 0x4f000000c2be4000_c053780000000000
  input ymm7.high 0x2b01de76f6050f05_4f00000037b55bbe
  input flags AF DF OF
  result xmm8 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vandnps xmm14, xmm7, [0x10003930]  ; c5 40 55 34 25 30 39 00 10
  input xmm7 0xcecfd65600000001_7ff0000000000001
  input flags CF PF AF ZF OF
  input memory 0x10003930 35 ce b9 a9 68 a2 a7 e3 00 00 00 00 00 00 f8 ff
  result xmm14 0x3130000000000000_8007a268a9b9ce34
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vandnps ymm15, ymm9, gs:[0x5c0]  ; 65 c5 34 55 3c 25 c0 05 00 00
  input xmm9 0x416e00003f800000_a33f4d462f865c51
  input ymm9.high 0x3375a7d83ee32d60_8ebb33e2aa236c1c
  input flags CF PF ZF SF OF
  input memory 0x100039c0 3c 1f 00 0c 00 00 12 41 00 00 00 00 00 50 45 c0
  input memory 0x100039d5 80 19 40 52 b4 f9 a1 8a d9 2c 6e
  result xmm15 0x8001500000000000_400000000000032c
  result ymm15.high 0x4c08580281189012_4000800000000000

case fault bits 64
  vandnps xmm7, xmm14, [rsi*8+0x10006e2f]  ; c5 88 55 3c f5 2f 6e 00 10
  input rsi 0x39
  input xmm14 0x0000000000000028_c044700000000000
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vandnps ymm7, ymm3, ymm3   ; c5 e4 55 fb
  vandnps ymm14, ymm7, ymm1  ; c5 44 55 f1
  input xmm3 0x0000000000000014_83e92ef57043f449
  input ymm3.high 0x000000000000001a_00000000ffffffff
  input flags CF AF SF
  result xmm7 0x0000000000000000_0000000000000000
  result xmm14 0x2121212121212121_2121212121212121
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x3131313131313131_3131313131313131

case code-32 bits 32
  vandnps xmm3, xmm6, xmm3  ; c5 c8 55 db
  input xmm3 0x7bd7661a25f8be3e_c20780001b71770d
  input xmm6 0x7ff0000000000000_7ff8000000001234
  input flags CF SF DF
  result xmm3 0x0007661a25f8be3e_800780001b716509
  result ymm3.high 0x0000000000000000_0000000000000000
