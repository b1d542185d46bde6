; SHA256RNDS2: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sha256rnds2 xmm1, xmm13  ; 41 0f 38 cb cd
  input xmm0 0xd57017f6ce60f336_9bcd7310c5f3996e
  input xmm1 0xd11215ed00008000_442f678e056c37a3
  input xmm13 0x198869a1348ecf89_c20a80004c94a6e6
  input flags PF AF OF
  result xmm1 0x4346eb75522cc3c6_ca157d0215d6a3d0

case memory-128 bits 64
  sha256rnds2 xmm10, [r9d]  ; 67 45 0f 38 cb 91 00 00 00 00
  input r9 0x9a4b6f3310003c80
  input xmm0 0xd95ced1c00000001_fff0000000000000
  input xmm10 0x0000000000000006_1a5a5ee0154d42df
  input flags ZF SF DF
  input memory 0x10003c80 80 00 00 00 df 08 6e af 9a ae d5 6d ee ff 7f 32
  result xmm10 0x423749eba411570b_09dbee89f7a9d3ba

case fault bits 64
  sha256rnds2 xmm0, [0x10007000]  ; 0f 38 cb 04 25 00 70 00 10
  input xmm0 0x0000000000000028_3a292fdacaff438d
  input flags PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sha256rnds2 xmm13, xmm2   ; 44 0f 38 cb ea
  sha256rnds2 xmm10, xmm11  ; 45 0f 38 cb d3
  input xmm0 0x0b622766db21ac9e_42708ba0042daa25
  input xmm2 0x5c05fa4b9dc18726_ee4a73be6f8a0ecd
  input xmm13 0x4f000000c1f50000_8000000000000000
  input flags CF AF DF OF
  result xmm10 0xa75aa6d72049c640_894f3277e0098600
  result xmm13 0x164020ce8b492277_f216b16edd89eca8

case code-32 bits 32
  sha256rnds2 xmm0, xmm6  ; 0f 38 cb c6
  input xmm0 0x4051a00000000000_7f8000005bd51901
  input xmm6 0x000000000000003c_911813be8fe5d806
  input flags CF AF
  result xmm0 0x1b344d9fa8c9de0c_5e56ea25a8c9de0c
