; VPSRLQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsrlq xmm12, xmm9, xmm12  ; c4 41 31 d3 e4
  input xmm9 0x8dacb000c6ba58d0_4c1f0d45b8e5c6a3
  input xmm12 0x8c3a73efc2bec000_6e547b4168ae91b9
  input flags CF PF AF
  result xmm12 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsrlq ymm2, ymm14, xmm15  ; c4 c1 0d d3 d7
  input xmm14 0xc052f80000000000_c2dd80007b8331a9
  input xmm15 0x9726c06093d76537_20cfad37377c0be5
  input ymm14.high 0xaa5c9a5b9956b8e0_ab166446d5f84530
  input flags CF PF AF ZF SF
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpsrlq xmm13, xmm9, gs:[0x9c0]  ; 65 c5 31 d3 2c 25 c0 09 00 00
  input xmm9 0x00000000000000ff_f4f7cc4a00000002
  input flags PF SF DF
  input memory 0x10003dc0 b0 1b 8f bb af 6b 17 c8 00 00 80 ff 00 00 aa 41
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsrlq ymm10, ymm14, [0x10004760]  ; 67 c5 0d d3 14 25 60 47 00 10
  input xmm14 0x5a40816a2873f0a2_405b180000000000
  input ymm14.high 0x257e12a8c2d20000_405da00000000000
  input flags PF AF ZF SF
  input memory 0x10004760 d0 18 17 2b a7 aa d1 88 00 c0 82 c2 b4 93 aa 1c
  result xmm10 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpsrlq xmm10, xmm9, [0x10006ffa]  ; c5 31 d3 14 25 fa 6f 00 10
  input xmm9 0x25a0c982717f3510_405de80000000000
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsrlq ymm5, ymm15, 0xff  ; c4 c1 55 73 d7 ff
  vpsrlq xmm0, xmm7, xmm4   ; c5 c1 d3 c4
  input xmm15 0xff8000006136267d_404a100000000000
  input ymm15.high 0x32ee5dc7e76cc8b0_c056a00000000000
  input flags CF OF
  result xmm0 0x0000000000000000_0000000000000000
  result xmm5 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsrlq xmm5, xmm1, xmm2  ; c5 f1 d3 ea
  input xmm1 0xd3b588d041240000_0000000000000034
  input xmm2 0xaa5fe2a4007fffff_427d800000000000
  input flags PF ZF DF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000
