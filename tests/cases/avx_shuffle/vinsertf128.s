; VINSERTF128: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256-immediate bits 64
  vinsertf128 ymm10, ymm8, xmm4, 0xff  ; c4 63 3d 18 d4 ff
  input xmm4 0x3ae3d510e6b1599f_ea5221045686648e
  input xmm8 0x41f8000016f6d12b_c9c1a731b7b151d4
  input ymm8.high 0x0f1d4a46daff6aa1_2281a4e754eb4941
  input flags PF AF ZF SF
  result xmm10 0x41f8000016f6d12b_c9c1a731b7b151d4
  result ymm10.high 0x3ae3d510e6b1599f_ea5221045686648e

case memory-256-immediate bits 64
  vinsertf128 ymm6, ymm15, [rip+0x3556], 0  ; c4 e3 05 18 35 56 35 00 00 00
  input xmm15 0xc027400000000000_c2d14000002aaaf5
  input ymm15.high 0x0000000000000001_74fb3bc43c0dc728
  input flags PF ZF DF OF
  input memory 0x10004122 80 ff a5 5c 50 6c ff 7f 00 00 9c ae d0 27
  result xmm6 0x27d0ae9c00007fff_6c505ca5ff800000
  result ymm6.high 0x0000000000000001_74fb3bc43c0dc728

case fault bits 64
  vinsertf128 ymm1, ymm11, [rbx*8+0x10006ff6], 0x12  ; c4 e3 25 18 0c dd f6 6f 00 10 12
  input rbx 0x0
  input xmm11 0xa748c78f54a8510a_33dfe3921739c5a5
  input ymm11.high 0xd555dcd2a7622904_3a9b2a491715f841
  input flags CF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vinsertf128 ymm13, ymm11, xmm5, 0xde  ; c4 63 25 18 ed de
  vinsertf128 ymm14, ymm6, xmm3, 2      ; c4 63 4d 18 f3 02
  input xmm5 0x0000000000007fff_6dfe961e5602668d
  input xmm11 0x59971982b21d3b1f_1ea153fc7fffffff
  input ymm11.high 0x007d32827fffffff_0000000000000080
  input flags AF ZF SF OF
  result xmm13 0x0000000000007fff_6dfe961e5602668d
  result xmm14 0x2323232323232323_2323232323232323
  result ymm13.high 0x007d32827fffffff_0000000000000080
  result ymm14.high 0x3636363636363636_3636363636363636

case code-32 bits 32
  vinsertf128 ymm4, ymm3, xmm1, 0x31  ; c4 e3 65 18 e1 31
  input xmm1 0xcc67c495913718c2_a537483e000000ff
  input xmm3 0x2a4cee1e4a9ab343_6a9f660c00000002
  input ymm3.high 0xbf78318f652c48a8_7e8a9d4c78d032c5
  input flags PF ZF OF
  result xmm4 0x2a4cee1e4a9ab343_6a9f660c00000002
  result ymm4.high 0xcc67c495913718c2_a537483e000000ff
