; PUNPCKHWD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  punpckhwd xmm15, xmm10  ; 66 45 0f 69 fa
  input xmm10 0xc2b60000c10c0000_cd4ed80cdfc23275
  input xmm15 0xba8406f2cc8f8903_35a4f7dcaab46f89
  input flags CF AF ZF SF DF
  result xmm15 0xc2b6ba84000006f2_c10ccc8f00008903

case memory-128 bits 64
  punpckhwd xmm0, [rip+0x2da8]  ; 66 0f 69 05 a8 2d 00 00
  input xmm0 0x0000000000000039_33caa0ed87cd1fe7
  input flags CF PF ZF
  input memory 0x10003976 f8 ff fe 2a 69 19 4a bc 68 47
  result xmm0 0x47680000bc4a0000_196900002afe0039

case fault bits 64
  punpckhwd xmm1, [0x10006fff]  ; 66 0f 69 0c 25 ff 6f 00 10
  input xmm1 0x21d5fd12aaaa18e6_423e0000da599660
  input flags PF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  punpckhwd xmm3, xmm3  ; 66 0f 69 db
  punpckhwd xmm5, xmm0  ; 66 0f 69 e8
  input xmm3 0x007fffff42688000_4a573c20ac97a050
  input flags CF PF SF DF OF
  result xmm3 0x007f007fffffffff_4268426880008000
  result xmm5 0x2020252520202525_2020252520202525

case code-32 bits 32
  punpckhwd xmm2, xmm1  ; 66 0f 69 d1
  input xmm1 0x20a4cffdc2e1c000_007acbffd2eb5e96
  input xmm2 0xa77c5e1f4785c64d_9e1900221c4520ab
  input flags PF ZF SF DF OF
  result xmm2 0x20a4a77ccffd5e1f_c2e14785c000c64d
