; VFNMADD213SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd213ss xmm2, xmm6, xmm8  ; c4 c2 49 ad d0
  input xmm2 0x88137f69c992bbd9_fff8000000000000
  input xmm6 0x42f80000545d424a_420c0000ae88a837
  input xmm8 0xb8853053da593fd7_0000000000000000
  input flags PF ZF SF DF
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vfnmadd213ss xmm3, xmm3, [rdi*2+0x10003f5a]  ; c4 e2 61 ad 1c 7d 5a 3f 00 10
  input rdi 0x2b
  input xmm3 0xc2f2400040a80000_8f88582874479c01
  input flags PF SF DF OF
  input memory 0x10003fb0 fc 95 e6 67
  result xmm3 0xc2f2400040a80000_8f885828ff800000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case fault bits 64
  vfnmadd213ss xmm14, xmm6, [rip+0x6434]  ; c4 62 49 ad 35 34 64 00 00
  input xmm6 0xc05b400000000000_e28e196800000080
  input xmm14 0x4046300000000000_1a280cc69ebbb514
  input flags CF PF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd213ss xmm12, xmm9, xmm5  ; c4 62 31 ad e5
  input xmm5 0x0000000042adc000_0000000000000019
  input xmm9 0x450ae197e859aa43_ffc00000007fffff
  input xmm12 0xdea6fb514f000000_c0e0ace34826b66d
  input flags AF SF
  input mxcsr 0x5f80
  result xmm12 0xdea6fb514f000000_c0e0ace38926b66b
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa2

case sequence bits 64
  vfnmadd213ss xmm12, xmm5, xmm7  ; c4 62 51 ad e7
  vfnmadd213ss xmm2, xmm5, xmm7   ; c4 e2 51 ad d7
  input xmm5 0x42f80000957ca275_1fbd32dc81acc1db
  input xmm7 0x000000000000003b_fed0a1534f000000
  input xmm12 0x000000000000001d_c04b300000000000
  input flags CF SF DF
  result xmm2 0x2222222222222222_222222224f000000
  result xmm12 0x000000000000001d_c04b30004f000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfnmadd213ss xmm4, xmm6, xmm2  ; c4 e2 49 ad e2
  input xmm2 0x7ff0000000000000_444748d7dd7722da
  input xmm4 0x0c779f5e99b2f9db_421f0000188edb48
  input xmm6 0xc042e00000000000_c87e301c7fffffff
  input flags CF DF
  result xmm4 0x0c779f5e99b2f9db_421f00007fffffff
  result ymm4.high 0x0000000000000000_0000000000000000
