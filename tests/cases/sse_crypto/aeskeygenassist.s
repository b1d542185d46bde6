; AESKEYGENASSIST: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  aeskeygenassist xmm1, xmm7, 0x37  ; 66 0f 3a df cf 37
  input xmm7 0x000000000000003e_4034000000000000
  input flags CF PF AF DF OF
  result xmm1 0x6363635463636363_6309185409186363

case memory-128-immediate bits 64
  aeskeygenassist xmm7, [r15d+ecx*8-0x7672], 0xff  ; 67 66 41 0f 3a df bc cf 8e 89 ff ff ff
  input rcx 0xd81475eefffffffc
  input r15 0xd81475ee1000b3a2
  input flags PF SF DF
  input memory 0x10003d10 01 00 00 00 00 00 f0 7f 9f 2e eb 1c 01 00 80 7f
  result xmm7 0x7cd2cd9cd2cd637c_63d28c9cd28c6363

case fault bits 64
  aeskeygenassist xmm12, [r14d+0x402c], 0  ; 67 66 45 0f 3a df a6 2c 40 00 00 00
  input r14 0xb5997b6e10002fd3
  input flags CF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  aeskeygenassist xmm0, xmm15, 0x7f  ; 66 41 0f 3a df c7 7f
  aeskeygenassist xmm5, xmm9, 0      ; 66 41 0f 3a df e9 00
  input xmm15 0x000000000000007f_51d57d1d3dd29fc6
  input flags CF PF AF ZF DF
  result xmm0 0x6363631c63636363_a4d10380d103ffa4
  result xmm5 0xa5a5a5a5a5a5a5a5_a5a5a5a5a5a5a5a5

case code-32 bits 32
  aeskeygenassist xmm5, xmm6, 0x84  ; 66 0f 3a df ee 84
  input xmm6 0x802f872309c57139_3d9f1f4e3dac008d
  input flags CF PF AF ZF SF OF
  result xmm5 0x26cd1593cd151726_2f27db4427dbc02f
