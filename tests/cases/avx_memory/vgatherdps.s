; VGATHERDPS: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-32 bits 64
  vgatherdps xmm5, [esi+xmm12*8], xmm0  ; 67 c4 a2 79 92 ac e6 00 00 00 00
  input rsi 0xf7aba13610003736
  input xmm0 0x12f740a942280000_0000000080000000
  input xmm5 0xf61c91e492fd0641_1d5e46d200000001
  input xmm12 0x00000062000001ff_00000173000000cd
  input ymm12.high 0x000000330000006c_000001de000001be
  input flags CF PF AF SF DF
  input memory 0x10003d9e 3e d5 a5 d6
  result xmm0 0x0000000000000000_0000000000000000
  result xmm5 0xf61c91e492fd0641_1d5e46d2d6a5d53e
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256-32 bits 64
  vgatherdps ymm15, [esi+ymm1*4-0xf52], ymm6  ; 67 c4 62 4d 92 bc 8e ae f0 ff ff
  input rsi 0xfd05c93510003363
  input xmm1 0x000005cc00000ca3_00000cce000012fb
  input xmm6 0xab0c62839f343e71_c192efa700000000
  input xmm15 0xeb0877b7a9a69036_ceb66fa212172a97
  input ymm1.high 0x00000a6000000362_00000c1000000c6c
  input ymm6.high 0xf08079ef2a8996e8_1b1cdc176c9c366e
  input ymm15.high 0x3ff0000000000000_4297c000428bc000
  input flags CF ZF SF
  input memory 0x10004d91 80 87 c2 13
  input memory 0x100056a0 ff
  input memory 0x1000574a c0 bf 34
  result xmm6 0x0000000000000000_0000000000000000
  result xmm15 0x00000000ff000000_34bfc00012172a97
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x13c2878000000000_4297c000428bc000

case fault bits 64
  vgatherdps ymm1, [ymm8*2+0x245], ymm15  ; c4 a2 05 92 0c 45 45 02 00 00
  input xmm1 0xc023800000000000_c05f100000000000
  input xmm8 0x08001961080036dd_080017c2080024a1
  input xmm15 0xbe000000c290c000_4f2c7ae0f416c483
  input ymm1.high 0x000000000000000d_0000000000007fff
  input ymm8.high 0x08002ad40800183d_08001a180800265c
  input ymm15.high 0x0000000000000014_a8f6842f565efdad
  input flags CF PF OF
  input memory 0x10004b87 7f aa c2 72
  result xmm1 0xc023800000000000_c05f100072c2aa7f
  result xmm15 0xffffffffffffffff_0000000000000000
  result ymm15.high 0x0000000000000000_ffffffff00000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vgatherdps ymm9, [ymm2*2+0xf58], ymm1  ; 67 c4 62 75 92 0c 55 58 0f 00 00
  vgatherdps ymm9, [ymm2*2+0xf58], ymm1  ; 67 c4 62 75 92 0c 55 58 0f 00 00
  input xmm1 0xf8d8738a858e463b_0000000000000013
  input xmm2 0x08001ca608002199_0800170708001074
  input xmm9 0x000000007a018cb4_589d435e8bcb9989
  input ymm1.high 0x0000000000000016_7fffffffffffffff
  input ymm2.high 0x0800164a08001f48_08002030080020a7
  input ymm9.high 0xca1cf7cebc6b0db3_0000000000000008
  input flags CF OF
  input memory 0x100048a4 32 41 a6 c6
  input memory 0x100050a6 a1 36 72 02
  result xmm1 0x0000000000000000_0000000000000000
  result xmm9 0xc6a6413200000000_589d435e8bcb9989
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm9.high 0xca1cf7cebc6b0db3_00000000027236a1

case code-32 bits 32
  vgatherdps xmm6, [xmm0*2-0x5a9], xmm3  ; c4 e2 61 92 34 45 57 fa ff ff
  input xmm0 0x0800286e08002742_08001bf2080023de
  input xmm3 0x0000000000000001_eae0751fbd286dcf
  input xmm6 0x41d16177d59b54a7_06e27112ebb91fac
  input ymm0.high 0x08002ac108002c1a_08002cdb080023bc
  input flags CF AF ZF OF
  input memory 0x1000323b a9 7e 3c b6
  input memory 0x10004213 7f
  result xmm3 0x0000000000000000_0000000000000000
  result xmm6 0x41d16177d59b54a7_b63c7ea90000007f
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
