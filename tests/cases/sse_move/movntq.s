; MOVNTQ: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  movntq [r10d-0x2371], mm2  ; 67 41 0f e7 92 8f dc ff ff
  input r10 0x7f55e5010005c79
  input flags PF AF SF DF
  input x87.status 0x471d
  input x87.empty 0xfe
  input x87.r0 0xc025_9530dcd681d0591b
  input x87.r1 0x7ee8_a1be982df574c83f
  input x87.r2 0xc024_c3591379483fbf1c
  input x87.r7 0xc023_953aa3331ad40000
  result x87.empty 0x0
  result memory 0x10003908 1c bf 3f 48 79 13 59 c3

case sequence bits 64
  movntq [rip+0x3371], mm4  ; 0f e7 25 71 33 00 00
  movntq [rip+0x3371], mm4  ; 0f e7 25 71 33 00 00
  input flags CF AF ZF SF DF OF
  input x87.control 0x57f
  input x87.status 0x3a7c
  input x87.empty 0x6e
  input x87.r0 0xbfeb_a2692060cd680c06
  input x87.r4 0xbfeb_cd184828dfd239c1
  input x87.r6 0x7fff_8000000000000000
  input x87.r7 0x9f05_26b8971f63255af4
  result x87.status 0x27c
  result x87.empty 0x0
  result memory 0x10003f38 c1 39 d2 df 28 48 18 c1 39 d2 df 28 48 18 cd

case code-32 bits 32
  movntq [ecx*2+0x1000420a], mm1  ; 0f e7 0c 4d 0a 42 00 10
  input rcx 0x2
  input flags PF AF DF
  input x87.control 0x27f
  input x87.status 0x6a36
  input x87.empty 0x8d
  input x87.r1 0x4035_800000000000007f
  input x87.r4 0x4008_a77d8b2290a65b6c
  input x87.r5 0xdad6_abfa1291b0d9dd32
  input x87.r6 0xc00b_caf1226e9eef6ea3
  result x87.status 0x4236
  result x87.empty 0x0
  result memory 0x1000420e 7f 00 00 00 00 00 00 80
