; VFMADD213PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd213pd xmm13, xmm3, xmm3  ; c4 62 e1 a8 eb
  input xmm3 0x42f48000f4822f7a_dd4449339fb851ff
  input xmm13 0x000000000000002c_0000000000008000
  input flags CF AF ZF SF OF
  result xmm13 0x42f48000f4822f7a_dd4449339fb851ff
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmadd213pd ymm11, ymm2, ymm0  ; c4 62 ed a8 d8
  input xmm0 0xffffffffffffffff_50915a7ebfc00000
  input xmm2 0x421c000080000000_0000000000000010
  input xmm11 0x41e0000000000000_4278800042438000
  input ymm0.high 0xa8de6b52850e27fc_cf35acb304aff68b
  input ymm2.high 0x20829a5143124c27_000000000000000e
  input ymm11.high 0x86e0ee0577872f50_0000000000000001
  input flags CF AF ZF SF DF OF
  result xmm11 0xffffffffffffffff_50915a7ebfc00000
  result ymm11.high 0xa8de6b52850e27fc_cf35acb304aff68b
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmadd213pd xmm3, xmm10, [edi]  ; 67 c4 e2 a9 a8 9f 00 00 00 00
  input rdi 0x8682416010003ab0
  input xmm3 0x7ff8000000001234_957fcdb7c4b18b9e
  input xmm10 0x4ecfce7e00008000_4f0000004f000000
  input flags CF PF AF ZF OF
  input memory 0x10003ab0 3c 2c b5 39 cd f4 d0 e1 31
  result xmm3 0x7ff8000000001234_e1d0f4cd39b52c3c
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfmadd213pd ymm6, ymm10, [rip+0x2f17]  ; c4 e2 ad a8 35 17 2f 00 00
  input xmm6 0x7ff8000000001234_4051180000000000
  input xmm10 0xb3a866a080000000_c69a7a52ffffffff
  input ymm6.high 0x756e391c41c80000_c05a180000000000
  input ymm10.high 0x9856f594d608b504_4025400000000000
  input flags PF AF OF
  input memory 0x10003ae0 bb c7 d9 a8 d7 ea 59 f1 de 3f 53 a7 da a5 cc e1
  input memory 0x10003af0 01 00 00 00 36 0c 3b 9f 9b 78 ce 8f b4 4c a4 d8
  result xmm6 0x7ff8000000001234_f159ead7a8d9c7bb
  result ymm6.high 0xd8a44cb48fce789b_c09153f000000000
  result mxcsr 0x1fa0

case fault bits 64
  vfmadd213pd ymm14, ymm9, [rip+0x641e]  ; c4 62 b5 a8 35 1e 64 00 00
  input xmm9 0x000fffffffffffff_a0c7fe41765cd942
  input xmm14 0x4fa22e4fa0053e8f_e6179d80159530d3
  input ymm9.high 0x007fffff42618000_0000000000000000
  input ymm14.high 0x0000000000000000_4023000000000000
  input flags CF ZF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd213pd ymm6, ymm3, [r9*2+0x1000399e]  ; c4 a2 e5 a8 34 4d 9e 39 00 10
  input r9 0x11
  input xmm3 0x1e0e01a9c0b2cd90_7f80000146b47536
  input xmm6 0x423e800080000000_8c1a26aaf80d9fbb
  input ymm3.high 0xddfe86563d12b5c8_70f47e36c4ed2c17
  input ymm6.high 0xc32198737bcdb43e_dcc1b5bd9aae550e
  input flags CF ZF OF
  input mxcsr 0x7f80
  input memory 0x100039c0 df 29 a3 af 00 00 80 ff be 4e 59 2a 59 c5 74 ec
  input memory 0x100039d0 80 3b 8b 61 cb 10 fb c4 00 00 e8 42 39 3d 47 31
  result xmm6 0xec74c5592a594ebd_ff800000afa329df
  result ymm6.high 0x6130c8ca12f288ee_ffefffffffffffff
  result mxcsr 0x7fa8

case sequence bits 64
  vfmadd213pd ymm2, ymm11, ymm4    ; c4 e2 a5 a8 d4
  vfmadd213pd ymm11, ymm15, ymm15  ; c4 42 85 a8 df
  input xmm2 0x41e0000000000000_fdc2948f18c887f3
  input xmm4 0x89b8b90ed84ae00e_f237292a655b7f09
  input xmm11 0x4123898bcf966fe9_42600000b04c518c
  input ymm2.high 0x000000000000007f_ffc00000f990db56
  input ymm4.high 0x1aee7d55bd8e8cc6_0c497cd4efe8a870
  input ymm11.high 0xe3643abd1b59fa2a_fff8000000000000
  input flags CF PF SF
  result xmm2 0x4313898bcf966fe9_fff0000000000000
  result xmm11 0x30630a103839c163_319f2f3086cb33a4
  result ymm2.high 0xa0b41247a1234636_fff8000000000000
  result ymm11.high 0xe2b3c0e2d26cf144_fff8000000000000
  result mxcsr 0x1faa

case code-32 bits 32
  vfmadd213pd xmm3, xmm5, xmm5  ; c4 e2 d1 a8 dd
  input xmm3 0xdd22339ff91b1734_76026d32d4de77c5
  input xmm5 0xffc0000080000000_fcc301094a42eca6
  input flags CF AF ZF SF
  result xmm3 0x7ff0000000000000_fff0000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8
