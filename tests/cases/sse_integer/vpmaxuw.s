; VPMAXUW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmaxuw xmm5, xmm2, xmm9  ; c4 c2 69 3e e9
  input xmm2 0xac32f3fbcae4c8f9_0000000142d14000
  input xmm9 0xc05c080000000000_41e0000000000000
  input flags CF ZF SF
  result xmm5 0xc05cf3fbcae4c8f9_41e0000142d14000
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmaxuw ymm9, ymm8, ymm5  ; c4 62 3d 3e cd
  input xmm5 0xd9d2324610c4063d_df7a1fc80b8023c5
  input xmm8 0x3c09883e58fdf90e_42c540007fc01234
  input ymm5.high 0x54493d68437e5b01_45a3aa03bb377b24
  input ymm8.high 0xae67b29c000000ff_9471ac739f50515f
  input flags PF AF ZF SF DF
  result xmm9 0xd9d2883e58fdf90e_df7a40007fc023c5
  result ymm9.high 0xae67b29c437e5b01_9471ac73bb377b24

case memory-128 bits 64
  vpmaxuw xmm7, xmm1, [r14*2+0x100043ae]  ; c4 a2 71 3e 3c 75 ae 43 00 10
  input r14 0x11
  input xmm1 0x477325cb132fa99f_fff0000000000000
  input flags CF PF AF ZF OF
  input memory 0x100043d2 80 7f 00 00 c0 ff 00 00 00 00 00 f0 41 40
  result xmm7 0x4773f000132fa99f_fff000007f800000
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaxuw ymm6, ymm15, [r13d+0xcb8f]  ; 67 c4 c2 05 3e b5 8f cb 00 00
  input r13 0xa1c678c10fff73d1
  input xmm15 0x0469964c6788e0d3_d4f882ce175b87f6
  input ymm15.high 0x7c9f96a66e92a7ea_4f000000c29cc000
  input flags CF PF AF
  input memory 0x10003f60 09 ac 0b 3e 3f 0b cb ef a8 f1 c7 8b 45 d0 2a 82
  input memory 0x10003f70 80 00 00 00 00 00 00 00 8c aa db 36 b4 4d cd 34
  result xmm6 0x822ad0458bc7f1a8_efcb82ce3e0bac09
  result ymm6.high 0x7c9f96a66e92aa8c_4f000000c29cc000

case fault bits 64
  vpmaxuw xmm13, xmm2, [0x10006ff3]  ; c4 62 69 3e 2c 25 f3 6f 00 10
  input xmm2 0x0000000000000025_8000000000000000
  input flags AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaxuw ymm13, ymm11, ymm7  ; c4 62 25 3e ef
  vpmaxuw xmm11, xmm12, xmm2  ; c4 62 19 3e da
  input xmm7 0x633fcf2b00000001_4059280000000000
  input xmm11 0x0e8033d33cbb3690_7fc0123451dd2879
  input ymm7.high 0x2733cdb9d39676cb_7ff0000000000001
  input ymm11.high 0x468f658c7fffffff_c2550000c23e0000
  input flags CF AF ZF SF OF
  result xmm11 0x2c2c2c2c2c2c2c2c_2c2c2c2c2c2c2c2c
  result xmm13 0x633fcf2b3cbb3690_7fc0280051dd2879
  result ymm11.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x468fcdb9d396ffff_c2550000c23e0001

case code-32 bits 32
  vpmaxuw xmm2, xmm7, xmm3  ; c4 e2 41 3e d3
  input xmm3 0x7e8ee3588dbbac77_34a82d041c080a9f
  input xmm7 0xc26a0000e056beea_c053000000000000
  input flags ZF OF
  result xmm2 0xc26ae358e056beea_c0532d041c080a9f
  result ymm2.high 0x0000000000000000_0000000000000000
