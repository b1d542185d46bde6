; VMOVSD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovsd xmm11, xmm10, xmm7  ; c5 2b 10 df
  input xmm7 0xbe0d100f20c837ba_6198320c5f7ddd81
  input xmm10 0x2e2dba4ca2829d18_780b87e642868000
  input flags CF AF SF
  result xmm11 0x2e2dba4ca2829d18_6198320c5f7ddd81
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-128-64 bits 64
  vmovsd xmm3, [ebx]  ; 67 c5 fb 10 9b 00 00 00 00
  input rbx 0x475abd6b10006200
  input flags SF
  input memory 0x10006205 40 51 c0
  result xmm3 0x0000000000000000_c051400000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case to-memory-64-128 bits 64
  vmovsd [0x10003980], xmm6  ; c5 fb 11 34 25 80 39 00 10
  input xmm6 0x66beceeff06ae026_0000000000000000
  input flags ZF SF
  result unchanged

case fault bits 64
  vmovsd [rdi*8+0x10006588], xmm14  ; c5 7b 11 34 fd 88 65 00 10
  input rdi 0x1f
  input xmm14 0x0000000000000006_7f800000bad38eff
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovsd xmm3, xmm6, xmm12  ; c5 4b 11 e3
  vmovsd xmm4, xmm2, xmm6   ; c5 eb 11 f4
  input xmm6 0xb2113b47ff800000_93dc792e6a5dfc77
  input xmm12 0xcbc9548a0fdd24cb_734cdfc8000000ff
  input flags AF SF
  result xmm3 0xb2113b47ff800000_734cdfc8000000ff
  result xmm4 0x2222222222222222_93dc792e6a5dfc77
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovsd xmm2, xmm2, xmm4  ; c5 eb 10 d4
  input xmm2 0x427f80007f800001_1d89478bb467a8c0
  input xmm4 0x807f7122ffffffff_ef00cc35dff8d984
  input flags PF SF DF OF
  result xmm2 0x427f80007f800001_ef00cc35dff8d984
  result ymm2.high 0x0000000000000000_0000000000000000
