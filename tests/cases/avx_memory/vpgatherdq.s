; VPGATHERDQ: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-64 bits 64
  vpgatherdq xmm11, [xmm5*2-0x530], xmm13  ; c4 62 91 90 1c 6d d0 fa ff ff
  input xmm5 0x0800245c080024c4_080028c7080026d8
  input xmm11 0x72814d423d5c5180_769de276abab6720
  input xmm13 0x954fc1eed3cba099_3f561be9c2c68000
  input ymm5.high 0x08001c1108001f6a_08001ed108002747
  input flags CF PF AF SF
  input memory 0x10004c5e e6 42 23 9d 43 42 08 e4
  result xmm11 0xe40842439d2342e6_769de276abab6720
  result xmm13 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256-64 bits 64
  vpgatherdq ymm3, [xmm4*1-0x589], ymm11  ; c4 e2 a5 90 1c 25 77 fa ff ff
  input xmm3 0xbad7c53580000000_79243615593610b7
  input xmm4 0x1000573f10004c16_1000468110003734
  input xmm11 0xb3fb9fd0e068f20f_d772fe8ac0100000
  input ymm3.high 0x0000000080000000_bfc00000c0bc0000
  input ymm4.high 0x10005a0c100053d1_10003f9710005280
  input ymm11.high 0x7ff8000000001234_7ff0000000000000
  input flags ZF SF OF
  input memory 0x100031ae f8 bf ff ff ff
  result xmm3 0x0000000000000000_ffffffbff8000000
  result xmm11 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpgatherdq ymm13, [xmm15*1+0xa2b], ymm11  ; 67 c4 22 a5 90 2c 3d 2b 0a 00 00
  input xmm11 0x784d90937be6ab1a_3ff0000000000000
  input xmm13 0xcff6560541cc87d9_80bb1eef4ba89417
  input xmm15 0x10002b8c100065d5_10004bdf10002b81
  input ymm11.high 0x7f80000100000000_9bf19c7ffdb9ba15
  input ymm13.high 0x3bf4c33b46ea7512_8b9829b7a34af130
  input ymm15.high 0x10004129100047bc_10003aaa1000417d
  input flags PF AF ZF OF
  result xmm11 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_ffffffffffffffff
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpgatherdq ymm10, [xmm13*8], ymm1  ; c4 22 f5 90 14 ed 00 00 00 00
  vpgatherdq ymm10, [xmm13*8], ymm1  ; c4 22 f5 90 14 ed 00 00 00 00
  input xmm1 0x8000000000000000_618357006e3ff8a8
  input xmm10 0xc1be0000c18c0000_d532996c66a9aa6f
  input xmm13 0x02000a4d020009dc_02000a6e020006d7
  input ymm1.high 0x52043a05849998c9_a6a10786a5e5fc07
  input ymm10.high 0x422fac3523d6cc6f_92dea0404d6a3eac
  input ymm13.high 0x02000a8602000a4e_02000e000200082e
  input flags SF
  input memory 0x10004ee0 80
  input memory 0x10005370 95 ab b6 b8 3f cf f5 de
  result xmm1 0x0000000000000000_0000000000000000
  result xmm10 0xdef5cf3fb8b6ab95_d532996c66a9aa6f
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x422fac3523d6cc6f_0000000000000080

case code-32 bits 32
  vpgatherdq xmm7, [ebx+xmm0*2], xmm2  ; c4 e2 e9 90 bc 43 00 00 00 00
  input rbx 0x10003450
  input xmm0 0xffffff1500000c6c_000003ce00000ede
  input xmm2 0x000000000000002f_6c6ed53607eede42
  input xmm7 0x73a30332ffffffff_9eeb1021488c0f33
  input ymm0.high 0x00001dd800000aee_00001104000011b9
  input flags CF PF
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
