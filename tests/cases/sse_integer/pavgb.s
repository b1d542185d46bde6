; PAVGB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pavgb xmm7, xmm11  ; 66 41 0f e0 fb
  input xmm7 0xe54973793b2ebf3d_de015cb20fb5f56a
  input xmm11 0x007fffff7e7cee00_fd618510353448f3
  input flags CF PF ZF OF
  result xmm7 0x7364b9bc5d55d71f_ee31716122759faf

case memory-128 bits 64
  pavgb xmm6, [0x10003930]  ; 67 66 0f e0 34 25 30 39 00 10
  input xmm6 0x0000000000000001_fff8000000000000
  input flags CF PF ZF SF DF OF
  input memory 0x10003936 e0 41 df 0c 77 70 6b d0 ea 48
  result xmm6 0x24756836383c0670_a0ec000000000000

case fault bits 64
  pavgb xmm13, [r14*1+0x10006fc5]  ; 66 46 0f e0 2c 35 c5 6f 00 10
  input r14 0x33
  input xmm13 0x0000000000007fff_0000000000000036
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pavgb xmm12, [rbx*2+0x10003e86]  ; 66 44 0f e0 24 5d 86 3e 00 10
  pavgb xmm14, xmm3                ; 66 44 0f e0 f3
  input rbx 0x3d
  input xmm12 0x9cee0c7796a9bdbc_0000000000000001
  input flags CF PF AF DF OF
  input memory 0x10003f00 01 00 00 00 00 00 00 00 e3 c6 49 ac 01 00 80 7f
  result xmm12 0x8eb7063ca179c2d0_0000000000000001
  result xmm14 0x2929292929292929_2929292929292929

case code-32 bits 32
  pavgb xmm1, xmm3  ; 66 0f e0 cb
  input xmm1 0x7ff0000000000001_7884093e024ff005
  input xmm3 0x25691c7427b27d92_4d8567a4244e016e
  input flags CF ZF SF
  result xmm1 0x52ad0e3a14593f4a_63853871134f793a
