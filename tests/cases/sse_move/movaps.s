; MOVAPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movaps xmm1, xmm4  ; 0f 28 cc
  input xmm4 0xc3bc3f62a9828bb5_d163a3a17c1d27e0
  input flags CF AF
  result xmm1 0xc3bc3f62a9828bb5_d163a3a17c1d27e0

case memory-128 bits 64
  movaps xmm0, [rip+0x3849]  ; 0f 28 05 49 38 00 00
  input flags ZF SF OF
  input memory 0x10004410 8f 8d 26 3f a8 08 6f 22 cb 37 a8 bc f7 a5 03 ba
  result xmm0 0xba03a5f7bca837cb_226f08a83f268d8f

case to-memory-128 bits 64
  movaps [0x100043a0], xmm15  ; 44 0f 29 3c 25 a0 43 00 10
  input xmm15 0x3534ad300f01ccd7_c047e00000000000
  input flags AF SF
  result memory 0x100043a5 e0 47 c0 d7 cc 01 0f 30 ad 34 35

case fault bits 64
  movaps [ebx+r9d*2+0x69], xmm8  ; 67 46 0f 29 84 4b 69 00 00 00
  input rbx 0x410e0993100063a1
  input r9 0x410e09930000001b
  input xmm8 0x91546bea99632b15_37dcb9d7de136dcd
  input flags CF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movaps xmm5, xmm4    ; 0f 28 ec
  movaps xmm14, xmm15  ; 45 0f 29 fe
  input xmm4 0x4f000000c22d0000_17be1237ffffffff
  input flags AF ZF
  result xmm5 0x4f000000c22d0000_17be1237ffffffff
  result xmm14 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f

case code-32 bits 32
  movaps xmm2, xmm7  ; 0f 28 d7
  input xmm7 0xffc00000ffc00000_b48ff974667e9e9b
  input flags ZF SF DF
  result xmm2 0xffc00000ffc00000_b48ff974667e9e9b
