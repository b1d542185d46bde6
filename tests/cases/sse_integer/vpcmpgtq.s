; VPCMPGTQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpcmpgtq xmm2, xmm1, xmm7  ; c4 e2 71 37 d7
  input xmm1 0x3fd2a8010aff7d7b_937fa84e6c3524ff
  input xmm7 0x405bb80000000000_7f8000017fc01234
  input flags PF AF
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpcmpgtq ymm3, ymm8, ymm1  ; c4 e2 3d 37 d9
  input xmm1 0xfbc452f83860d743_c2d88000c2c38000
  input xmm8 0xf7b456007fffffff_5aa88c0affffffff
  input ymm1.high 0xc13600003f800000_ff800000ff800000
  input ymm8.high 0x9478fb1f737670fa_07fdd7276a55c12f
  input flags PF AF ZF SF
  result xmm3 0x0000000000000000_ffffffffffffffff
  result ymm3.high 0x0000000000000000_ffffffffffffffff

case memory-128 bits 64
  vpcmpgtq xmm13, xmm5, [r14d*2+0x1000412c]  ; 67 c4 22 51 37 2c 75 2c 41 00 10
  input r14 0x2746894d00000002
  input xmm5 0xc2490000e8cbc1b5_4036c00000000000
  input flags CF PF ZF OF
  input memory 0x10004130 1a 08 10 f8 e1 f8 c2 c3 7e 80 e5 1b 76 42 18 c0
  result xmm13 0xffffffffffffffff_ffffffffffffffff
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpcmpgtq ymm9, ymm6, [r15d+ebx*4-0x8797]  ; 67 c4 42 4d 37 8c 9f 69 78 ff ff
  input rbx 0x8dd0a5100000007
  input r15 0x8dd0a511000cd3b
  input xmm6 0x1d061b3576e3a8a8_fd27cfe0f5f62616
  input ymm6.high 0xee205b25c054f7e5_3cc62a4ec520ea01
  input flags CF SF
  input memory 0x100045c6 f0 ff 68 ea e2 55 35 c0 61 8a 00 80 00 00 13 35
  input memory 0x100045d6 bb 10 09 bc 9d 32 00 00 80 3f
  result xmm9 0xffffffffffffffff_0000000000000000
  result ymm9.high 0x0000000000000000_ffffffffffffffff

case fault bits 64
  vpcmpgtq xmm14, xmm3, [rip+0x6432]  ; c4 62 61 37 35 32 64 00 00
  input xmm3 0x0a0ba43e000000ff_000000000000002d
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpgtq ymm15, ymm8, ymm11  ; c4 42 3d 37 fb
  vpcmpgtq ymm4, ymm3, ymm7    ; c4 e2 65 37 e7
  input xmm8 0x0000000000000002_a6d3598b3e331c8a
  input xmm11 0x0ac0ac891858b059_e0014065a2da5af4
  input ymm8.high 0x6a46d49300000080_0000000000000015
  input ymm11.high 0x0000000000000001_4035600000000000
  input flags CF PF DF OF
  result xmm4 0x0000000000000000_0000000000000000
  result xmm15 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm15.high 0xffffffffffffffff_0000000000000000

case code-32 bits 32
  vpcmpgtq xmm1, xmm1, xmm1  ; c4 e2 71 37 c9
  input xmm1 0x280f5957000000ff_eb0c6242ecf9de44
  input flags PF AF DF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
