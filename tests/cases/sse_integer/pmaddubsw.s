; PMADDUBSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmaddubsw xmm11, xmm9  ; 66 45 0f 38 04 d9
  input xmm9 0xeae52e1fe0654499_7c693dab600ec7f6
  input xmm11 0x4058d80000000000_8000000000000000
  input flags CF SF DF OF
  result xmm11 0xf13826d000000000_3e00000000000000

case memory-128 bits 64
  pmaddubsw xmm4, [r15d*4+0x10003e18]  ; 67 66 42 0f 38 04 24 bd 18 3e 00 10
  input r15 0x982a40ee00000006
  input xmm4 0x7b8c483b007fffff_1ca0e27affc00000
  input flags CF AF
  input memory 0x10003e35 10 59 40 00 00 00 00 00 00 45 40
  result xmm4 0x447c000000000000_3ea00e2000000000

case fault bits 64
  pmaddubsw xmm14, [0x10007000]  ; 66 44 0f 38 04 34 25 00 70 00 10
  input xmm14 0xc2868000c2610000_4f00000042488000
  input flags CF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmaddubsw xmm15, xmm0  ; 66 44 0f 38 04 f8
  pmaddubsw xmm5, xmm15  ; 66 41 0f 38 04 ef
  input xmm0 0xc8d229ccdb0c1166_c2e8c000ff800000
  input xmm15 0x33ee5350fd686799_a6e95ed9bf560c6f
  input flags AF SF DF OF
  result xmm5 0xfb16012806cb0250_f529ea0803090000
  result xmm15 0xca14fd0be04f43cd_c1f4e880d4410000

case code-32 bits 32
  pmaddubsw xmm4, xmm3  ; 66 0f 38 04 e3
  input xmm3 0xc2a5400042e18000_1d0caf1d6e9ab914
  input xmm4 0xca34532800000001_feba525e00000080
  input flags CF AF ZF
  result xmm4 0xbc9814c000000000_257ef0b400000a00
