; MOVQ: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  movq r9, xmm5  ; 66 49 0f 7e e9
  input xmm5 0x1a7eaac997455a5c_8e0e6fe385bf65c4
  input flags PF DF
  result r9 0x8e0e6fe385bf65c4

case register-128 bits 64
  movq xmm15, xmm11  ; f3 45 0f 7e fb
  input xmm11 0x2020a7a1f0ec1376_4058e00000000000
  input flags PF ZF OF
  result xmm15 0x0000000000000000_4058e00000000000

case register-128-64 bits 64
  movq xmm14, rax  ; 66 4c 0f 6e f0
  input rax 0x7cdfa02a00000000
  input flags PF OF
  result xmm14 0x0000000000000000_7cdfa02a00000000

case memory-128-64 bits 64
  movq xmm0, [0x10003960]  ; 67 66 48 0f 6e 04 25 60 39 00 10
  input flags CF PF AF ZF SF DF OF
  input memory 0x10003960 64 6d 4f 8e a2 b3 5f db
  result xmm0 0x0000000000000000_db5fb3a28e4f6d64

case to-memory-64-128 bits 64
  movq [esi+0x5a], xmm14  ; 67 66 44 0f d6 b6 5a 00 00 00
  input rsi 0x75b28f07100039fe
  input xmm14 0x1368804c00000002_c05be80000000000
  input flags CF AF ZF OF
  result memory 0x10003a5d e8 5b c0

case fault bits 64
  movq [rip+0x6435], xmm9  ; 66 44 0f d6 0d 35 64 00 00
  input xmm9 0x45fad6a2b7626670_c05de80000000000
  input flags PF AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movq gs:[0x11b9], xmm6  ; 65 66 48 0f 7e 34 25 b9 11 00 00
  movq xmm2, xmm0         ; f3 0f 7e d0
  input xmm6 0x8f0bc5a956bb75f4_f588bc4606e27a09
  input flags PF AF ZF OF
  result xmm2 0x0000000000000000_2020202020202020
  result memory 0x100045b9 09 7a e2 06 46 bc 88 f5

case code-32 bits 32
  movq xmm5, xmm0  ; f3 0f 7e e8
  input xmm0 0x64a625bef93cd892_df293d1d420c8000
  input flags CF PF ZF SF OF
  result xmm5 0x0000000000000000_df293d1d420c8000
