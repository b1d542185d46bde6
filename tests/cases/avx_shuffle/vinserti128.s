; VINSERTI128: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256-immediate bits 64
  vinserti128 ymm14, ymm3, xmm6, 0xff  ; c4 63 65 38 f6 ff
  input xmm3 0x98c27a8798e34e5d_00000000ff800000
  input xmm6 0xc356920686c4fece_c2b740004a3e8735
  input ymm3.high 0xc2b580003f800000_9a6544eda45b81e8
  input flags CF ZF DF OF
  result xmm14 0x98c27a8798e34e5d_00000000ff800000
  result ymm14.high 0xc356920686c4fece_c2b740004a3e8735

case memory-256-immediate bits 64
  vinserti128 ymm2, ymm13, [r8d+0x47], 0  ; 67 c4 c3 15 38 90 47 00 00 00 00
  input r8 0xb473e74310003849
  input xmm13 0xc1db0000dc735fcf_c871bdd420acd831
  input ymm13.high 0x000fffffffffffff_db4c8ec7a32e6089
  input flags CF SF DF OF
  input memory 0x10003890 80 00 00 00 00 00 00 00 70 22 38 b8 1d ad ab cf
  result xmm2 0xcfabad1db8382270_0000000000000080
  result ymm2.high 0x000fffffffffffff_db4c8ec7a32e6089

case fault bits 64
  vinserti128 ymm1, ymm6, [rip+0x642a], 0x3d  ; c4 e3 4d 38 0d 2a 64 00 00 3d
  input xmm6 0xfff8000000000000_eaab662e839f1cb6
  input ymm6.high 0x000000000000003a_3dade13d3046a681
  input flags CF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vinserti128 ymm1, ymm14, xmm3, 0xff  ; c4 e3 0d 38 cb ff
  vinserti128 ymm8, ymm11, xmm14, 0    ; c4 43 25 38 c6 00
  input xmm3 0x1bfbd0b054900b01_862a0099429a8000
  input xmm14 0xc04d500000000000_00000001092ae3bc
  input ymm14.high 0x7dc11c1900000000_f9d4da4fff800000
  input flags PF AF ZF SF DF
  result xmm1 0xc04d500000000000_00000001092ae3bc
  result xmm8 0xc04d500000000000_00000001092ae3bc
  result ymm1.high 0x1bfbd0b054900b01_862a0099429a8000
  result ymm8.high 0x3b3b3b3b3b3b3b3b_3b3b3b3b3b3b3b3b

case code-32 bits 32
  vinserti128 ymm4, ymm5, xmm5, 0  ; c4 e3 55 38 e5 00
  input xmm5 0x4058000042b6c000_7ff0000000000000
  input ymm5.high 0xc058b00000000000_c057f00000000000
  input flags PF OF
  result xmm4 0x4058000042b6c000_7ff0000000000000
  result ymm4.high 0xc058b00000000000_c057f00000000000
