; VAESDECLAST: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaesdeclast xmm13, xmm9, xmm4  ; c4 62 31 df ec
  input xmm4 0x007fffffa5ea85ab_0000000000000013
  input xmm9 0x89f0beee5b33a726_00000000000000ff
  input flags PF
  result xmm13 0x522d766657b8d788_5717525252665a6e
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vaesdeclast ymm3, ymm5, ymm10  ; c4 c2 55 df da
  input xmm5 0x2b26075effc00000_c811da1c74074d0c
  input xmm10 0x000000000000001d_7ff8000000001234
  input ymm5.high 0x917f462dcea5af09_ba75996c5601e821
  input ymm10.high 0x000000007fc01234_9565012f61521cd6
  input flags CF SF OF
  result xmm3 0xcae3529d0b387a4f_02db65c4b11f2ab5
  result ymm3.high 0xb93f1bfad3c9eb74_790ec997a17b84ad

case memory-128 bits 64
  vaesdeclast xmm7, xmm3, [rip+0x31f7]  ; c4 e2 61 df 3d f7 31 00 00
  input xmm3 0x8000000000000000_fc0dcb6a7f800001
  input flags CF PF AF ZF SF OF
  input memory 0x10003dc0 f8 d7 49 ab e5 61 1e 4f 89 3e b9 4e e7 66 b5 87
  result xmm7 0xec4634b5748367db_1d4c33bdfe1b85f1
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vaesdeclast ymm10, ymm1, [rbp*1+0x100061d1]  ; c4 62 75 df 14 2d d1 61 00 10
  input rbp 0x2f
  input xmm1 0x91d98ffff5d9c500_70d4382ca3be91ce
  input ymm1.high 0x42af400042380000_4040a00000000000
  input flags AF SF DF OF
  input memory 0x10006203 80 40 da 8f c1 00 00 00 00 00 48 57 40 00 00 e9
  input memory 0x10006213 c2 01 00 00 00 05
  result xmm10 0x314e4f7dac5a7652_b66a760250e573ec
  result ymm10.high 0x52725252f6524757_f61b5253b09f7252

case fault bits 64
  vaesdeclast xmm7, xmm5, [eax+r13d-0x723]  ; 67 c4 a2 51 df bc 28 dd f8 ff ff
  input rax 0x3dbb3de910007711
  input r13 0x3dbb3de900000009
  input xmm5 0x7f800001c2cf4000_923f0b36a608bbfe
  input flags CF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vaesdeclast ymm12, ymm11, ymm15  ; c4 42 25 df e7
  vaesdeclast ymm12, ymm6, ymm10   ; c4 42 4d df e2
  input xmm11 0x3ede929a89d58ac7_c2ae8000c2bd8000
  input xmm15 0x7fc0123442c88000_e5b5d52df9d98c98
  input ymm11.high 0x3eaf1e8ceaaa2c43_a23f90de646580aa
  input ymm15.high 0x4057900000000000_0bb3b0e8f17b318b
  input flags CF AF ZF DF
  result xmm12 0x0909090909090909_0909090909090909
  result ymm12.high 0x1e1e1e1e1e1e1e1e_1e1e1e1e1e1e1e1e

case code-32 bits 32
  vaesdeclast xmm4, xmm0, xmm2  ; c4 e2 79 df e2
  input xmm0 0x74a4a255ae48c31b_000000000000002b
  input xmm2 0x42098df1c294c000_2bab5c9f0d596008
  input flags PF SF
  result xmm4 0x105bbe1c08c69244_95b60ecd5f8d7a03
  result ymm4.high 0x0000000000000000_0000000000000000
