; VFNMADDPS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfnmaddps xmm1, xmm11, xmm15, xmm15  ; c4 c3 21 78 cf f0
  input xmm11 0x4ae4e32ab9487b37_7ff8000000001234
  input xmm15 0xb39fa01e5e1ebc11_8ba7494a0000007f
  input flags CF PF AF

case register-256 bits 64
  vfnmaddps ymm0, ymm9, ymm11, ymm1  ; c4 e3 b5 78 c1 b0
  input xmm1 0x93b5aaa54cf184e6_b378230800000080
  input xmm9 0xe9b5dcd82796f792_591624db3f800000
  input xmm11 0xed038c7324e6b5c5_007fffffc79b9368
  input ymm1.high 0xc28cc00071306549_0845aadf32eb0319
  input ymm9.high 0xa558902c72a1902b_31fd515152c47ff7
  input ymm11.high 0xfff0000000000000_c6afe3df4981da07
  input flags CF AF SF OF

case memory-128 bits 64
  vfnmaddps xmm7, xmm5, xmm12, [r8*8+0x10003638]  ; c4 a3 d1 78 3c c5 38 36 00 10 c0
  input r8 0x3f
  input xmm5 0x9d6563be9fda563b_42ddc0004ff535d7
  input xmm12 0xbfc00000bfc00000_518a939d73a5e504
  input flags PF SF
  input memory 0x10003831 80 31 42 00 00 80 7f 6e e1 6d 2b 66 48 4f e9

case memory-256 bits 64
  vfnmaddps ymm2, ymm3, ymm8, gs:[r10*1+0xb6c]  ; 65 c4 a3 e5 78 14 15 6c 0b 00 00 80
  input r10 0x34
  input xmm3 0x7ff8000000001234_a79906cb3f800000
  input xmm8 0x3bc017b1007fffff_20212b3e880e9860
  input ymm3.high 0x19c0338afbb355a8_a011ce7f278b4e78
  input ymm8.high 0xd796f357db673458_c258337e2e6738ea
  input flags CF PF AF ZF DF OF
  input memory 0x10003fa0 8b 3e 83 4e 8f 8c 89 c6 07
  input memory 0x10003fb0 3f 87 a8 c0 3e 41 1d 0f ff ff 7f 00 00 00 80 7f
