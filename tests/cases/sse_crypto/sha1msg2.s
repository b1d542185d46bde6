; SHA1MSG2: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sha1msg2 xmm5, xmm3  ; 0f 38 ca eb
  input xmm3 0x51154347d11df693_0000000000000029
  input xmm5 0xc0080000c8687864_9c8a0fe3130b50eb
  input flags CF ZF SF
  result xmm5 0x222bed2690d0f0c9_39141f9562417b9a

case memory-128 bits 64
  sha1msg2 xmm3, [r8*8+0x10004658]  ; 42 0f 38 ca 1c c5 58 46 00 10
  input r8 0x3
  input xmm3 0x4058980000000000_c05ee00000000000
  input flags ZF SF OF
  input memory 0x10004671 c0 b2 c2 00 00 00 4f b6 1b 81 ae 8a 44 ac 46
  result xmm3 0xddb3076d9e000000_05d84000bb660edb

case fault bits 64
  sha1msg2 xmm7, [rip+0x642b]  ; 0f 38 ca 3d 2b 64 00 00
  input xmm7 0x4a52e0c90000007f_48b5945e25ba23fa
  input flags CF PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sha1msg2 xmm1, [0x10003e90]  ; 0f 38 ca 0c 25 90 3e 00 10
  sha1msg2 xmm13, xmm3         ; 44 0f 38 ca eb
  input xmm1 0x5c79e6c0f606ea5d_efb90579307e6204
  input flags PF AF ZF SF DF
  input memory 0x10003e90 2b 00 00 00 00 00 00 00 34 57 b0 04 47 b4 40 e3
  result xmm1 0xb19363e8ec0dd4bb_df720aa503da03d9
  result xmm13 0x1c1c1c1c1c1c1c1c_1c1c1c1c62626262

case code-32 bits 32
  sha1msg2 xmm4, xmm3  ; 0f 38 ca e3
  input xmm3 0xe03b927b7f7a5f36_16e765cccbd8107a
  input xmm4 0x40d10c1490bb01e4_405f100000000000
  input flags AF SF OF
  result xmm4 0x7f56a6440cb8c851_170e00f5fead4c88
