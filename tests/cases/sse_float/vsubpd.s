; VSUBPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vsubpd xmm11, xmm15, xmm5  ; c5 01 5c dd
  input xmm5 0x2ce6df901f9b7cd4_7ff0000000000001
  input xmm15 0x10dd467e9c998cf3_00000000ffffffff
  input flags AF SF OF
  result xmm11 0xace6df901f9b7cd4_7ff8000000000001
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case register-256 bits 64
  vsubpd ymm8, ymm8, ymm7  ; c5 3d 5c c7
  input xmm7 0xd40667214f81b83b_e75a836987a42934
  input xmm8 0xbee62f1fa2ae941a_0000000000000002
  input ymm7.high 0x000fffffffffffff_0000000000000080
  input ymm8.high 0x0000000000007fff_6fb55f8900000002
  input flags CF PF AF ZF SF DF
  result xmm8 0x540667214f81b83b_675a836987a42934
  result ymm8.high 0x800fffffffff8000_6fb55f8900000002
  result mxcsr 0x1fa2

case memory-128 bits 64
  vsubpd xmm13, xmm3, [rdi*1+0x1000403c]  ; c5 61 5c 2c 3d 3c 40 00 10
  input rdi 0x24
  input xmm3 0x4049b00000000000_000000000000002a
  input flags PF AF SF OF
  input memory 0x10004060 5b 4f 9d 3e 29 30 53 52 9a f6 5b d5 98 68 67 28
  result xmm13 0x4049b00000000000_d25330293e9d4f5b
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vsubpd ymm10, ymm1, [r14d+0x8c45]  ; 67 c4 41 75 5c 96 45 8c 00 00
  input r14 0x6ffc4c640fffbb5b
  input xmm1 0x00000000c2128000_e78236538dfdc109
  input ymm1.high 0x4fe5b5074137ad36_f9fb581b8a8ec70e
  input flags PF SF DF
  input memory 0x100047a0 ef f2 0d ae fb 78 66 0c d0 f4 50 6d 72 97 4a c4
  input memory 0x100047b0 80 00 00 00 00 00 00 00 e0 e5 be ac dc ab 44 dd
  result xmm10 0x444a97726d50f4d0_e78236538dfdc109
  result ymm10.high 0x5d44abdcacbee5e0_f9fb581b8a8ec70e
  result mxcsr 0x1fa2

case fault bits 64
  vsubpd ymm12, ymm5, [r11d]  ; 67 c4 41 55 5c a3 00 00 00 00
  input r11 0xd3d8105c10006fe2
  input xmm5 0x4057200000000000_b0c74f91ffffffff
  input ymm5.high 0x7e035f10bd3ccbb4_b7c21c1dedcfe3c9
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vsubpd ymm9, ymm2, ymm1  ; c5 6d 5c c9
  input xmm1 0xc2b240006b37c0ef_541350b32deb083a
  input xmm2 0x606d45c513c7df01_3ff4000000000000
  input ymm1.high 0x4047900000000000_00000000ffffffff
  input ymm2.high 0x4041d00000000000_b32befab39e1be43
  input flags PF AF ZF SF OF
  input mxcsr 0x7f80
  result xmm9 0x606d45c513c7df01_d41350b32deb0839
  result ymm9.high 0xc027000000000000_b32befab39e1be43
  result mxcsr 0x7fa2

case sequence bits 64
  vsubpd ymm2, ymm15, ymm1  ; c5 85 5c d1
  vsubpd ymm2, ymm6, ymm8   ; c4 c1 4d 5c d0
  input xmm1 0xc2eec000e97db274_65150fd996763428
  input xmm15 0x0000000000008000_42d7c000ff800000
  input ymm1.high 0x9419cb92c7b42933_4f00000000000000
  input ymm15.high 0xc25c60666f74a905_594d2bd5c2f50000
  input flags CF AF ZF OF
  result xmm2 0xa828282828120202_a828282828120202
  result ymm2.high 0xb838383838220202_b838383838220202
  result mxcsr 0x1fa2

case code-32 bits 32
  vsubpd xmm7, xmm3, xmm0  ; c5 e1 5c f8
  input xmm0 0x0d6d6d01f0e38656_7ff0000000000001
  input xmm3 0xc05d400000000000_cd3e9efb7c98f74f
  input flags CF AF ZF OF
  result xmm7 0xc05d400000000000_7ff8000000000001
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1
