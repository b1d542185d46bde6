; VMOVMSKPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  vmovmskps r15d, xmm15  ; c4 41 f8 50 ff
  input xmm15 0x4a62ecbd9dbc40ba_458ab42b561b1577
  input flags ZF SF
  result r15 0x4

case register-64-256 bits 64
  vmovmskps edx, ymm13  ; c4 c1 fc 50 d5
  input xmm13 0xcb17f415f7b5bef5_426b000042328000
  input ymm13.high 0x3a241f1620c7ed4f_aea7179d398ffe41
  input flags AF
  result rdx 0x2c

case register-32-128 bits 64
  vmovmskps r9d, xmm3  ; c5 78 50 cb
  input xmm3 0xc050c80000000000_000fffffffffffff
  input flags SF DF OF
  result r9 0x9

case register-32-256 bits 64
  vmovmskps esp, ymm15  ; c4 c1 7c 50 e7
  input xmm15 0x3d48348a9aa32c39_00000000ffffffff
  input ymm15.high 0x7ff0000000000000_6ed70a35c8d091ec
  input flags ZF SF OF
  result rsp 0x15

case sequence bits 64
  vmovmskps esp, ymm0   ; c5 fc 50 e0
  vmovmskps edx, xmm10  ; c4 c1 f8 50 d2
  input xmm0 0xecb7ab1e16148349_aa464a05808f77cb
  input ymm0.high 0xe000eb7234eea048_3d87cfee22224ab1
  input flags PF ZF OF
  result rdx 0x0
  result rsp 0x8b

case code-32 bits 32
  vmovmskps edi, xmm3  ; c5 f8 50 fb
  input xmm3 0x2f2b4f5b810817c0_00000000000000ff
  input flags CF PF AF ZF DF OF
  result rdi 0x4
