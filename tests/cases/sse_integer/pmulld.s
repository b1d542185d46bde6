; PMULLD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmulld xmm15, xmm8  ; 66 45 0f 38 40 f8
  input xmm8 0xc18e65d500008000_56357ba5ae6fa225
  input xmm15 0x0000000000000021_62549e9f21729caa
  input flags PF AF OF
  result xmm15 0x0000000000108000_49aba17bd66a3892

case memory-128 bits 64
  pmulld xmm9, [0x10003fd0]  ; 66 44 0f 38 40 0c 25 d0 3f 00 10
  input xmm9 0xc04ff00000000000_e7310fde53b6dbfb
  input flags CF AF ZF DF OF
  input memory 0x10003fd0 3b 0b dc e5 ea 7a 54 4c 00 00 00 00 00 00 00 80
  result xmm9 0x0000000000000000_d1404cecb94c7bd9

case fault bits 64
  pmulld xmm1, [0x10007000]  ; 66 0f 38 40 0c 25 00 70 00 10
  input xmm1 0x4054880000000000_aded6c8abeaff35b
  input flags PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmulld xmm7, [r9d+0xb]  ; 67 66 41 0f 38 40 b9 0b 00 00 00
  pmulld xmm14, xmm4      ; 66 44 0f 38 40 f4
  input r9 0x88410a0b10004175
  input xmm7 0xc0cc000000000001_0000000000000000
  input flags SF OF
  input memory 0x10004183 80 0f 9d 85 cb 13 7e b6 7d aa b4 4a 8f
  result xmm7 0x777800007db67e13_0000000000000000
  result xmm14 0xf374f678f374f678_f374f678f374f678

case code-32 bits 32
  pmulld xmm6, xmm7  ; 66 0f 38 40 f7
  input xmm6 0xfff0000000000000_42ab4000c4374020
  input xmm7 0x42c8c0000788d173_007fffff428a0000
  input flags AF ZF OF
  result xmm6 0x0000000000000000_bd54c000d1400000
