; VPCMPGTB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpcmpgtb xmm15, xmm14, xmm10  ; c4 41 09 64 fa
  input xmm10 0xbfc00000c2288000_01069f4dfdedbe72
  input xmm14 0xa4e08f5178bd24c2_0000000000000008
  input flags PF AF SF OF
  result xmm15 0x00ff00ffff00ff00_0000ff00ffffff00
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpcmpgtb ymm4, ymm11, ymm1  ; c5 a5 64 e1
  input xmm1 0xbff8000000000000_38538cd089accf92
  input xmm11 0x0000000000000001_3f80000042ec8000
  input ymm1.high 0x000000000000003b_b48e96f256de5087
  input ymm11.high 0x0000000000000023_0f13db63a6489592
  input flags CF PF ZF DF
  result xmm4 0xffff0000000000ff_ff00ffffffff00ff
  result ymm4.high 0x0000000000000000_ffffffff00ff00ff

case memory-128 bits 64
  vpcmpgtb xmm2, xmm9, [rip+0x2ee8]  ; c5 b1 64 15 e8 2e 00 00
  input xmm9 0x890da7c3dbb3f700_4038800000000000
  input flags CF PF ZF
  input memory 0x10003ab0 ee 8f 7c 15 00 c0 87 c2 00 00 00 00 00 00 f0 7f
  result xmm2 0x00ff000000000000_ffff00000000ffff
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpcmpgtb ymm14, ymm2, [0x100041e0]  ; c5 6d 64 34 25 e0 41 00 10
  input xmm2 0xc053f00000000000_4045200000000000
  input ymm2.high 0x568626a217e0b1df_edf90975e66492bd
  input flags AF ZF SF DF OF
  input memory 0x100041e0 01 00 80 7f 14 a7 bf b4 34 12 c0 7f 00 c0 c7 c2
  input memory 0x100041f0 4e 09 ca 15 f7 ca ae 42 fa 67 94 12 6a 44 c4 80
  result xmm14 0x00ffff0000ff0000_ffffff0000ff0000
  result ymm14.high 0xff000000ffff0000_00ffffff00ff0000

case fault bits 64
  vpcmpgtb ymm1, ymm8, [rip+0x6430]  ; c5 bd 64 0d 30 64 00 00
  input xmm8 0x7aa8240affffffff_41e0000000000000
  input ymm8.high 0x504785cf5da2c089_405e800000000000
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpgtb xmm14, xmm3, [0x10003c40]  ; 67 c5 61 64 34 25 40 3c 00 10
  vpcmpgtb xmm8, xmm15, xmm10         ; c4 41 01 64 c2
  input xmm3 0x09c9710e7f5c107b_b4a8d39717e0b068
  input flags CF PF ZF SF
  input memory 0x10003c45 50 4f 40 00 00 00 4f 00 80 6d 42
  result xmm8 0xffffffffffffffff_ffffffffffffffff
  result xmm14 0x0000ffffffffffff_00000000ff0000ff
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpcmpgtb xmm5, xmm7, xmm0  ; c5 c1 64 e8
  input xmm0 0x96f335a67aadea81_0c16f037c29bcf07
  input xmm7 0xc055c00000000000_a44fd69a8736a613
  input flags AF ZF DF OF
  result xmm5 0xffff00ff00ffffff_00ff000000ff00ff
  result ymm5.high 0x0000000000000000_0000000000000000
