; INSERTPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  insertps xmm15, xmm14, 0  ; 66 45 0f 3a 21 fe 00
  input xmm14 0x000fffffffffffff_0000000080000000
  input xmm15 0x4e3bbd4b00000001_0000000000007fff
  input flags CF OF
  result xmm15 0x4e3bbd4b00000001_0000000080000000

case memory-128-32-immediate bits 64
  insertps xmm8, [0x100043e8], 0  ; 66 44 0f 3a 21 04 25 e8 43 00 10 00
  input xmm8 0x48d18a86b611f1aa_3ff0000000000000
  input flags CF PF AF
  input memory 0x100043e8 89 b0 c0 6c
  result xmm8 0x48d18a86b611f1aa_3ff000006cc0b089

case fault bits 64
  insertps xmm11, [0x10006ffd], 0  ; 67 66 44 0f 3a 21 1c 25 fd 6f 00 10 00
  input xmm11 0x55a445fad69e62b7_7f80000142ab4000
  input flags PF AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  insertps xmm14, [ecx+0x4833], 0x2c  ; 67 66 44 0f 3a 21 b1 33 48 00 00 2c
  insertps xmm12, xmm2, 0x1c          ; 66 44 0f 3a 21 e2 1c
  input rcx 0x253e21020ffff77d
  input xmm14 0xffc00000c2820000_56607c708c290dd3
  input flags CF ZF SF OF
  input memory 0x10003fb0 e1 86 23 04
  result xmm12 0x0000000000000000_222222222c2c2c2c
  result xmm14 0x0000000000000000_56607c708c290dd3

case code-32 bits 32
  insertps xmm1, xmm2, 0x21  ; 66 0f 3a 21 ca 21
  input xmm1 0xc041d00000000000_9ec2c0da51ea5081
  input xmm2 0x4f00000042238000_000fffffffffffff
  input flags CF AF ZF
  result xmm1 0xc041d000ffffffff_9ec2c0da00000000
