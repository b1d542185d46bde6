; VBROADCASTF128: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-256-128 bits 64
  vbroadcastf128 ymm2, [ebx-0x3f]  ; 67 c4 e2 7d 1a 93 c1 ff ff ff
  input rbx 0xdb1047431000479f
  input flags AF ZF SF OF
  input memory 0x10004760 ff ff ff ff 85 8f 02 10 91 7d 0e ff 00 00 b4 c0
  result xmm2 0xc0b40000ff0e7d91_10028f85ffffffff
  result ymm2.high 0xc0b40000ff0e7d91_10028f85ffffffff

case fault bits 64
  vbroadcastf128 ymm11, [rbp*1+0x10006fce]  ; c4 62 7d 1a 1c 2d ce 6f 00 10
  input rbp 0x2f
  input flags CF PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vbroadcastf128 ymm14, [0x100043a0]  ; c4 62 7d 1a 34 25 a0 43 00 10
  vbroadcastf128 ymm14, [0x100043a0]  ; c4 62 7d 1a 34 25 a0 43 00 10
  input flags CF PF AF ZF
  input memory 0x100043a0 3d 00 00 00 00 00 00 00 0b fb 38 ca c1 bf 63 66
  result xmm14 0x6663bfc1ca38fb0b_000000000000003d
  result ymm14.high 0x6663bfc1ca38fb0b_000000000000003d

case code-32 bits 32
  vbroadcastf128 ymm2, [edi+esi*4-0x1b]  ; c4 e2 7d 1a 94 b7 e5 ff ff ff
  input rsi 0xfffffffd
  input rdi 0x100039c7
  input flags PF AF SF
  input memory 0x100039a2 c0 ff 00 c0 e7 42 cd cb 68 06 01 00 80 7f
  result xmm2 0x7f8000010668cbcd_42e7c000ffc00000
  result ymm2.high 0x7f8000010668cbcd_42e7c000ffc00000
