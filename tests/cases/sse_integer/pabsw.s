; PABSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pabsw xmm9, xmm14  ; 66 45 0f 38 1d ce
  input xmm14 0x3e903db47fffffff_ff8000003e6be266
  input flags CF AF ZF
  result xmm9 0x3e903db47fff0001_008000003e6b1d9a

case memory-128 bits 64
  pabsw xmm7, [rip+0x3447]  ; 66 0f 38 1d 3d 47 34 00 00
  input flags CF PF AF SF OF
  input memory 0x10004010 f4 91 7f 72 4d cb c6 d0 c6 3e 67 1c 61 bf b7 7b
  result xmm7 0x7bb7409f1c673ec6_2f3a34b3727f6e0c

case sequence bits 64
  pabsw xmm14, xmm12  ; 66 45 0f 38 1d f4
  pabsw xmm0, xmm3    ; 66 0f 38 1d c3
  input xmm12 0x404ee00000000000_a573bb1202957b44
  input flags PF
  result xmm0 0x2323232323232323_2323232323232323
  result xmm14 0x404e200000000000_5a8d44ee02957b44

case code-32 bits 32
  pabsw xmm3, xmm3  ; 66 0f 38 1d db
  input xmm3 0xf8bde070488d5ad3_000000000000000a
  input flags CF PF ZF OF
  result xmm3 0x07431f90488d5ad3_000000000000000a
