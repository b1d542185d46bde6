; PUNPCKLBW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  punpcklbw xmm13, xmm10  ; 66 45 0f 60 ea
  input xmm10 0x8000000078cac39a_701c3515eb2e3d92
  input xmm13 0x421b0000bfc00000_40780000421c0000
  input flags CF PF AF
  result xmm13 0x70401c7835001500_eb422e1c3d009200

case memory-128 bits 64
  punpcklbw xmm14, [r10d+ebp*8+0x4e8a]  ; 67 66 45 0f 60 b4 ea 8a 4e 00 00
  input rbp 0x405dddc6ffffffe6
  input r10 0x405dddc60fffee46
  input xmm14 0xb76e0461cc229cbf_3055226dc11e0000
  input flags CF PF AF ZF DF OF
  input memory 0x10003c00 cd 9a 74 ce 6b d0 8c 18 65 d2 d1 8a c7 dc fe 6f
  result xmm14 0x18308c55d0226b6d_cec1741e9a00cd00

case fault bits 64
  punpcklbw xmm0, [rip+0x6429]  ; 66 0f 60 05 29 64 00 00
  input xmm0 0x405d380000000000_6c6d513d9b766f82
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  punpcklbw xmm12, xmm13  ; 66 45 0f 60 e5
  punpcklbw xmm9, xmm3    ; 66 44 0f 60 cb
  input xmm12 0xc058380000000000_45bdbb69196dd6d0
  input xmm13 0x405a700000000000_4049200000000000
  input flags SF
  result xmm9 0x2329232923292329_2329232923292329
  result xmm12 0x404549bd20bb0069_0019006d00d600d0

case code-32 bits 32
  punpcklbw xmm2, xmm7  ; 66 0f 60 d7
  input xmm2 0xfacdb2fe1c718065_7edb7ec66272a892
  input xmm7 0xc172000042b40000_b6b949f39a7640a3
  input flags PF AF SF OF
  result xmm2 0xb67eb9db497ef3c6_9a62767240a8a392
