; VRCPPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: estimates differ between CPUs

case register-128 bits 64
  vrcpps xmm13, xmm2  ; c5 78 53 ea
  input xmm2 0x6b44f4cf68b80985_007fffff13831275
  input flags SF DF OF

case register-256 bits 64
  vrcpps ymm3, ymm13  ; c4 c1 7c 53 dd
  input xmm13 0xbff8000000000000_000000000000001a
  input ymm13.high 0x4058e80000000000_c20f0000ff800000
  input flags CF PF AF SF

case memory-128 bits 64
  vrcpps xmm8, [0x100039a0]  ; c5 78 53 04 25 a0 39 00 10
  input flags AF SF DF OF
  input memory 0x100039a8 91 bf a1 e1 73 e7 2d f2

case memory-256 bits 64
  vrcpps ymm13, [rbx*2+0x100045de]  ; c5 7c 53 2c 5d de 45 00 10
  input rbx 0x1
  input flags CF ZF SF DF OF
  input memory 0x100045e0 6e c0 20 3c 88 0a 54 2b d2 c4 bb fb 59 fd 26 57
  input memory 0x100045f0 97 e7 0b 0a 7b 74 55 2f ee 0a 89 89 46 a7 2a 16
