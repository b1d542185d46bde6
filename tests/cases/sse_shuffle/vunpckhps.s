; VUNPCKHPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vunpckhps xmm6, xmm7, xmm0  ; c5 c0 15 f0
  input xmm0 0xc2b94000e046df3c_9fe5fb399380c588
  input xmm7 0x83a8b688b0d7356c_39d7e0be504de17a
  input flags CF PF ZF
  result xmm6 0xc2b9400083a8b688_e046df3cb0d7356c
  result ymm6.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vunpckhps ymm11, ymm5, ymm15  ; c4 41 54 15 df
  input xmm5 0x4a8df088c1a40000_991d0fbdf7db7118
  input xmm15 0x0a12db5e77472c0c_7fc0123442688000
  input ymm5.high 0xd48cf5914f000000_3f80000000000000
  input ymm15.high 0xfff0000000000000_d146cb195ff624a5
  input flags CF SF
  result xmm11 0x0a12db5e4a8df088_77472c0cc1a40000
  result ymm11.high 0xfff00000d48cf591_000000004f000000

case memory-128 bits 64
  vunpckhps xmm11, xmm9, [rip+0x37f8]  ; c5 30 15 1d f8 37 00 00
  input xmm9 0x1ca9d3d94cfc201f_b3fec5120269ec19
  input flags PF AF SF DF OF
  input memory 0x100043c0 19 4c 93 bd 6d f0 b9 18 02 42 62 eb 00 00 df 41
  result xmm11 0x41df00001ca9d3d9_eb6242024cfc201f
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vunpckhps ymm6, ymm0, [edi+ebx]  ; 67 c5 fc 15 b4 1f 00 00 00 00
  input rbx 0xfbeb2e2900000007
  input rdi 0xfbeb2e29100040f9
  input xmm0 0x12c29175f010e07a_9328f65041540000
  input ymm0.high 0x80000000134d1068_581a00bdd85d2eaf
  input flags AF SF OF
  input memory 0x10004108 24 f7 73 67 74 33 cd 9f ff ff ff 7f 7e 6a 5d 3d
  input memory 0x1000411b 80 14 2c 74 0f
  result xmm6 0x9fcd337412c29175_6773f724f010e07a
  result ymm6.high 0x0f742c1480000000_80000000134d1068

case fault bits 64
  vunpckhps xmm10, xmm3, [r8d]  ; 67 c4 41 60 15 90 00 00 00 00
  input r8 0x7efb937e10006ffc
  input xmm3 0x7ff0000000000000_8acb2cc4fb8ceaa2
  input flags PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vunpckhps ymm13, ymm10, ymm10  ; c4 41 2c 15 ea
  vunpckhps ymm4, ymm6, ymm0     ; c5 cc 15 e0
  input xmm10 0xc2c68000414a0000_ffffffffffffffff
  input ymm10.high 0x7f8000011207941b_0000000000000013
  input flags CF AF ZF
  result xmm4 0x2020202026262626_2020202026262626
  result xmm13 0xc2c68000c2c68000_414a0000414a0000
  result ymm4.high 0x3030303036363636_3030303036363636
  result ymm13.high 0x7f8000017f800001_1207941b1207941b

case code-32 bits 32
  vunpckhps xmm2, xmm7, xmm0  ; c5 c0 15 d0
  input xmm0 0x000fffffffffffff_3ff0000000000000
  input xmm7 0x3e5e893fffffffff_7ea9d41700000002
  input flags CF PF AF SF
  result xmm2 0x000fffff3e5e893f_ffffffffffffffff
  result ymm2.high 0x0000000000000000_0000000000000000
