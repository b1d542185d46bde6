; MOVMSKPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  movmskpd r10d, xmm12  ; 66 4d 0f 50 d4
  input xmm12 0x0000000000000038_c059980000000000
  input flags CF PF AF
  result r10 0x1

case register-32-128 bits 64
  movmskpd edx, xmm11  ; 66 41 0f 50 d3
  input xmm11 0x73959f0c9598dce8_0000000000000001
  input flags PF AF SF OF
  result rdx 0x0

case sequence bits 64
  movmskpd ecx, xmm15  ; 66 49 0f 50 cf
  movmskpd r14d, xmm9  ; 66 45 0f 50 f1
  input xmm15 0x422a800099b3d45d_6f048d4db7b0aefd
  input flags AF ZF SF OF
  result rcx 0x0
  result r14 0x0

case code-32 bits 32
  movmskpd esp, xmm2  ; 66 0f 50 e2
  input xmm2 0x39812ba0a485f655_000fffffffffffff
  input flags CF PF SF
  result rsp 0x0
