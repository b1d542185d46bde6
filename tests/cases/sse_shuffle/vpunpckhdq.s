; VPUNPCKHDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpunpckhdq xmm13, xmm8, xmm13  ; c4 41 39 6a ed
  input xmm8 0x846a7452b9e4d1bd_185b0dd10000007f
  input xmm13 0xabde09d512464aee_b66d28bf9b8141fc
  input flags OF
  result xmm13 0xabde09d5846a7452_12464aeeb9e4d1bd
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpunpckhdq ymm1, ymm11, ymm14  ; c4 c1 25 6a ce
  input xmm11 0x42e54000ab932c32_9a113e14f3a9fff7
  input xmm14 0x64400bd500007fff_d1cd498ea04b0301
  input ymm11.high 0xc054b80000000000_6057d42500000000
  input ymm14.high 0x277c1db6030dcc9b_4040b00000000000
  input flags CF AF OF
  result xmm1 0x64400bd542e54000_00007fffab932c32
  result ymm1.high 0x277c1db6c054b800_030dcc9b00000000

case memory-128 bits 64
  vpunpckhdq xmm11, xmm0, [ecx*2+0x1000402c]  ; 67 c5 79 6a 1c 4d 2c 40 00 10
  input rcx 0x6a8f7df30000002a
  input xmm0 0x4053100000000000_46684fc7484b0f01
  input flags CF ZF DF
  input memory 0x10004081 80 00 00 00 00 00 00 dd c0 72 b9 e7 9d 46 ac
  result xmm11 0xac469de740531000_b972c0dd00000000
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpunpckhdq ymm2, ymm12, [0x10004500]  ; c5 9d 6a 14 25 00 45 00 10
  input xmm12 0x41e0000000000000_7f80000141140000
  input ymm12.high 0x7f80000042ab0000_0000000080000000
  input flags PF ZF SF OF
  input memory 0x10004500 2d 00 00 00 00 00 00 00 72 22 a0 c5 67 0e 51 42
  input memory 0x10004510 01 00 00 00 00 00 00 00 00 00 08 c0 00 00 80 7f
  result xmm2 0x42510e6741e00000_c5a0227200000000
  result ymm2.high 0x7f8000007f800000_c008000042ab0000

case fault bits 64
  vpunpckhdq ymm2, ymm15, [rip+0x6427]  ; c5 85 6a 15 27 64 00 00
  input xmm15 0x42930000f701cf7b_77afec838c43c572
  input ymm15.high 0x0000000000000018_f9f2ed2070b374eb
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpunpckhdq ymm2, ymm7, ymm5   ; c5 c5 6a d5
  vpunpckhdq xmm2, xmm7, xmm12  ; c4 c1 41 6a d4
  input xmm5 0x282739e296557840_674c9937c51aeadf
  input xmm7 0xef475790edf513c2_d928442300000080
  input ymm5.high 0xbef9f5f641d0d6f1_c2f44000414c0000
  input ymm7.high 0x254a995dce183e8a_868afd4c270f73c8
  input flags PF AF OF
  result xmm2 0x2c2c2c2cef475790_2c2c2c2cedf513c2
  result ymm2.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpunpckhdq xmm0, xmm0, xmm4  ; c5 f9 6a c4
  input xmm0 0x1e0f95250850e80b_0000000000000000
  input xmm4 0xfe431e8bf0e0b395_c03e800000000000
  input flags ZF OF
  result xmm0 0xfe431e8b1e0f9525_f0e0b3950850e80b
  result ymm0.high 0x0000000000000000_0000000000000000
