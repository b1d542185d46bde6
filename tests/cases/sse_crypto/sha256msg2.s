; SHA256MSG2: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sha256msg2 xmm9, xmm4  ; 44 0f 38 cd cc
  input xmm4 0x9b258701ce4cd42c_c052f00000000000
  input xmm9 0x0000000000000015_f853c9040c165085
  input flags CF ZF DF
  result xmm9 0x40443e3e88db2c77_6b9a009bfcb6be5f

case memory-128 bits 64
  sha256msg2 xmm8, [0x10003bd0]  ; 44 0f 38 cd 04 25 d0 3b 00 10
  input xmm8 0xfe0f8a8842178000_31e722af00008000
  input flags CF PF AF ZF OF
  input memory 0x10003bd0 ff ff ff ff ff ff 0f 00 03 8a 36 ae aa 9e 44 bb
  result xmm8 0x3eadae6f448ca213_0e95fe9c946aaf7f

case sequence bits 64
  sha256msg2 xmm7, xmm1  ; 0f 38 cd f9
  sha256msg2 xmm3, xmm0  ; 0f 38 cd d8
  input xmm1 0xc057500000000000_d3f288e58fef68bb
  input xmm7 0x000000004b3b64f3_9dddb02985ba070e
  input flags AF ZF SF DF
  result xmm3 0x9b98d5da9b98d5da_373f3f3f373f3f3f
  result xmm7 0xccf4af818e8361de_e00e1e1e85ba070e

case code-32 bits 32
  sha256msg2 xmm0, xmm0  ; 0f 38 cd c0
  input xmm0 0xa563d21007541b24_3f80000041927ba6
  input flags CF AF ZF SF
  result xmm0 0x92013dfada53eb45_d2e31ee9d089d1ec
