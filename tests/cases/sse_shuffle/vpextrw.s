; VPEXTRW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128-immediate bits 64
  vpextrw ecx, xmm15, 0x68  ; c4 c1 f9 c5 cf 68
  input xmm15 0x8ed96aa0a7fcfff9_2da5f205258b399c
  input flags PF
  result rcx 0x399c

case register-32-128-immediate bits 64
  vpextrw r10d, xmm4, 1  ; c5 79 c5 d4 01
  input xmm4 0x2bf4ca4f678f9a34_052f05c000000000
  input flags CF PF ZF SF
  result r10 0x0

case to-memory-16-128-immediate bits 64
  vpextrw [r12*2+0x100039b3], xmm13, 1  ; c4 23 f9 15 2c 65 b3 39 00 10 01
  input r12 0x1a
  input xmm13 0x000000017fc01234_fe423f5695dcfe73
  input flags PF DF
  result memory 0x100039e7 dc 95

case fault bits 64
  vpextrw [0x10006940], xmm9, 0xff  ; c4 63 79 15 0c 25 40 69 00 10 ff
  input xmm9 0x0745ede338c6aa24_4ee8107518a09839
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpextrw r10d, xmm7, 0  ; c4 c3 79 15 fa 00
  vpextrw r9d, xmm10, 0  ; c4 41 79 c5 ca 00
  input xmm7 0x0000000000000001_7f800001c28a0000
  input flags AF ZF SF OF
  result r9 0x2a2a
  result r10 0x0

case code-32 bits 32
  vpextrw ebp, xmm4, 0x34  ; c5 f9 c5 ec 34
  input xmm4 0xc059700000000000_3bfe5ffbe43ce225
  input flags CF AF OF
  result rbp 0x0
