; VPSHUFD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpshufd xmm14, xmm5, 0xff  ; c5 79 70 f5 ff
  input xmm5 0x9506de918472a0f6_7d85baa58329a916
  input flags PF AF ZF DF
  result xmm14 0x9506de919506de91_9506de919506de91
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpshufd ymm14, ymm8, 0  ; c4 41 7d 70 f0 00
  input xmm8 0x405d500000000000_000000013263b7cc
  input ymm8.high 0x0000000000000001_4040500000000000
  input flags PF AF OF
  result xmm14 0x3263b7cc3263b7cc_3263b7cc3263b7cc
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vpshufd xmm11, [rip+0x3b07], 0x10  ; c5 79 70 1d 07 3b 00 00 10
  input flags CF PF AF SF DF
  input memory 0x100046d0 3a 00 00 00 00 00 00 00 00 00 24 42 00 00 0c 41
  result xmm11 0x0000003a00000000_0000003a0000003a
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vpshufd ymm10, [eax+eax+0x100042ee], 0x26  ; 67 c5 7d 70 94 00 ee 42 00 10 26
  input rax 0x498b495400000029
  input flags PF ZF OF
  input memory 0x10004340 6c e8 f0 24 59 bd b5 3b 00 00 00 00 00 00 f0 7f
  input memory 0x10004352 80 3f 00 00 00 80 36 70 48 05 00 00 c0 bf
  result xmm10 0x24f0e86c00000000_3bb5bd5900000000
  result ymm10.high 0x3f80000005487036_8000000005487036

case fault bits 64
  vpshufd ymm11, [r8*8+0x10007000], 0xb2  ; c4 21 7d 70 1c c5 00 70 00 10 b2
  input r8 0x0
  input flags CF PF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpshufd xmm2, [rip+0x3157], 0x7f  ; c5 f9 70 15 57 31 00 00 7f
  vpshufd ymm9, ymm3, 0xff          ; c5 7d 70 cb ff
  input flags PF AF DF
  input memory 0x10003d20 2a 00 00 00 00 00 00 00 28
  result xmm2 0x0000000000000000_0000000000000000
  result xmm9 0x2323232323232323_2323232323232323
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x3333333333333333_3333333333333333

case code-32 bits 32
  vpshufd xmm3, xmm0, 0x24  ; c5 f9 70 d8 24
  input xmm0 0x5580ef038ad6481f_bc598c0a08a91483
  input flags AF ZF SF
  result xmm3 0x08a914838ad6481f_bc598c0a08a91483
  result ymm3.high 0x0000000000000000_0000000000000000
