; PABSD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pabsd xmm2, xmm14  ; 66 41 0f 38 1e d6
  input xmm14 0xc2828000efb243a2_8c9e04b1ea49a93c
  input flags CF ZF OF
  result xmm2 0x3d7d8000104dbc5e_7361fb4f15b656c4

case memory-128 bits 64
  pabsd xmm9, [rsi*4+0x10003fbc]  ; 66 44 0f 38 1e 0c b5 bc 3f 00 10
  input rsi 0x21
  input flags PF AF ZF
  input memory 0x10004045 30 4c c0 00 00 00 00 00 60 42 c0
  result xmm9 0x3fbda00000000000_3fb3d00000000000

case fault bits 64
  pabsd xmm6, [edi+ecx*4+0xbbd6]  ; 67 66 0f 38 1e b4 8f d6 bb 00 00
  input rcx 0x4a803edd00000001
  input rdi 0x4a803edd0fffb41a
  input flags PF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pabsd xmm12, [rdx*8+0x10004750]  ; 66 44 0f 38 1e 24 d5 50 47 00 10
  pabsd xmm5, xmm13                ; 66 41 0f 38 1e ed
  input rdx 0x14
  input flags CF PF AF ZF SF
  input memory 0x100047f0 5c f1 52 e3 00 00 c0 ff bc 62 cb e7 c5 2e 70 60
  result xmm5 0x2d2d2d2d2d2d2d2d_2d2d2d2d2d2d2d2d
  result xmm12 0x60702ec518349d44_004000001cad0ea4

case code-32 bits 32
  pabsd xmm2, xmm0  ; 66 0f 38 1e d0
  input xmm0 0x5937d500d869c264_1530b2856640f476
  input flags CF PF ZF SF
  result xmm2 0x5937d50027963d9c_1530b2856640f476
