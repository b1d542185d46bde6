; PMAXUD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmaxud xmm8, xmm5  ; 66 44 0f 38 3f c5
  input xmm5 0x4050600000000000_bdb8508bc12c0000
  input xmm8 0x0000000080000000_a2182f10876b57c4
  input flags CF AF OF
  result xmm8 0x4050600080000000_bdb8508bc12c0000

case memory-128 bits 64
  pmaxud xmm3, gs:[0x7d0]  ; 65 66 0f 38 3f 1c 25 d0 07 00 00
  input xmm3 0x08d538b880000000_000000007fffffff
  input flags AF OF
  input memory 0x10003bd8 71 f3 a7 dd 55 05 b2 35
  result xmm3 0x35b20555dda7f371_000000007fffffff

case fault bits 64
  pmaxud xmm10, [r13*2+0x10006f83]  ; 66 46 0f 38 3f 14 6d 83 6f 00 10
  input r13 0x3d
  input xmm10 0x4f000000c28b8000_9ae1fc014c279221
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmaxud xmm1, xmm8  ; 66 41 0f 38 3f c8
  pmaxud xmm7, xmm1  ; 66 0f 38 3f f9
  input xmm1 0xdf325e2628bd16b5_4057180000000000
  input xmm8 0x405be00000000000_33fc8398ffffffff
  input flags CF PF DF
  result xmm1 0xdf325e2628bd16b5_40571800ffffffff
  result xmm7 0xdf325e2628bd16b5_40571800ffffffff

case code-32 bits 32
  pmaxud xmm3, xmm0  ; 66 0f 38 3f d8
  input xmm0 0xfc86d35346e1c537_6c4cd0d100000000
  input xmm3 0x4058100000000000_195c9ce27f800001
  input flags CF PF SF
  result xmm3 0xfc86d35346e1c537_6c4cd0d17f800001
