; VEXTRACTI128: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-256-immediate bits 64
  vextracti128 xmm11, ymm12, 0xa0  ; c4 43 7d 39 e3 a0
  input xmm12 0x1aff4e41ffc00000_7fc01234007fffff
  input ymm12.high 0x0000000000000039_000000000000002b
  input flags CF PF AF SF
  result xmm11 0x1aff4e41ffc00000_7fc01234007fffff
  result ymm11.high 0x0000000000000000_0000000000000000

case to-memory-128-256-immediate bits 64
  vextracti128 [edx+0xa], ymm0, 0xe4  ; 67 c4 e3 7d 39 82 0a 00 00 00 e4
  input rdx 0x31caddaa10003a16
  input xmm0 0xcbd103093e3080a0_73cda045ffffffff
  input ymm0.high 0x0000000000000035_6f9ec7f981662d91
  input flags CF AF SF DF OF
  result memory 0x10003a20 ff ff ff ff 45 a0 cd 73 a0 80 30 3e 09 03 d1 cb

case fault bits 64
  vextracti128 [esp], ymm2, 0x1f  ; 67 c4 e3 7d 39 94 24 00 00 00 00 1f
  input rsp 0x5427027c10006ff6
  input xmm2 0x1374d4372d5b9af0_2723b60000008000
  input ymm2.high 0xde74f235ffc00000_75e7b88aff98b4a1
  input flags ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vextracti128 xmm3, ymm6, 1      ; c4 e3 7d 39 f3 01
  vextracti128 xmm1, ymm12, 0x5a  ; c4 63 7d 39 e1 5a
  input xmm6 0x133cc3430000007f_c040500000000000
  input ymm6.high 0x0000000080000000_0000000000000007
  input flags PF SF DF
  result xmm1 0x2c2c2c2c2c2c2c2c_2c2c2c2c2c2c2c2c
  result xmm3 0x0000000080000000_0000000000000007
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vextracti128 xmm5, ymm5, 0  ; c4 e3 7d 39 ed 00
  input xmm5 0x69b858418db260e0_868b99ebc5043543
  input ymm5.high 0x6fe23a0e9966bb75_ed4f10bcc0a257cd
  input flags CF AF
  result ymm5.high 0x0000000000000000_0000000000000000
