; PUNPCKLWD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  punpcklwd xmm3, xmm5  ; 66 0f 61 dd
  input xmm3 0x3ff0000000000000_e7d3c0ad5f33aa62
  input xmm5 0x18821baf384601b2_42068000c2b98000
  input flags SF DF
  result xmm3 0x4206e7d38000c0ad_c2b95f338000aa62

case memory-128 bits 64
  punpcklwd xmm15, [rip+0x2ee7]  ; 66 44 0f 61 3d e7 2e 00 00
  input xmm15 0xc032800000000000_93851d6b0568088b
  input flags CF AF ZF
  input memory 0x10003ab0 5e aa be a3 00 00 3a 41 00 00 00 80 30 7c ae 45
  result xmm15 0x413a938500001d6b_a3be0568aa5e088b

case fault bits 64
  punpcklwd xmm1, [0x10006ff9]  ; 66 0f 61 0c 25 f9 6f 00 10
  input xmm1 0x2e8714b29277ab30_c7e60cfe14def6a2
  input flags ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  punpcklwd xmm10, xmm2  ; 66 44 0f 61 d2
  punpcklwd xmm2, xmm15  ; 66 41 0f 61 d7
  input xmm2 0xf25fccdbc2f68000_164ea94b7c8964cf
  input xmm10 0xc050f00000000000_347a25d36184001d
  input flags CF SF
  result xmm2 0x2f2f164e2f2fa94b_2f2f7c892f2f64cf
  result xmm10 0x164e347aa94b25d3_7c89618464cf001d

case code-32 bits 32
  punpcklwd xmm3, xmm7  ; 66 0f 61 df
  input xmm3 0x92d0cc6300000000_00000001bc564129
  input xmm7 0x7842be7896e01791_4f00000042ebc000
  input flags OF
  result xmm3 0x4f00000000000001_42ebbc56c0004129
