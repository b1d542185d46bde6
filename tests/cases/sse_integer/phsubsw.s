; PHSUBSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  phsubsw xmm2, xmm3  ; 66 0f 38 07 d3
  input xmm2 0x59bd098177b257fd_739cfe1aff6f7746
  input xmm3 0x4042f00000000000_a980d9e14e9dda15
  input flags CF SF
  result xmm2 0xafbe000030618b78_afc4e04b8a7e77d7

case memory-128 bits 64
  phsubsw xmm14, [0x100043f0]  ; 66 44 0f 38 07 34 25 f0 43 00 10
  input xmm14 0x896a282f5d6e5cca_0000000000000003
  input flags ZF SF
  input memory 0x100043f0 91 7a 40 e3 bb b8 be 6b 00 00 00 00 00 c0 bc 42
  result xmm14 0x8000000080007fff_7fffff5c00000003

case fault bits 64
  phsubsw xmm0, [rip+0x642c]  ; 66 0f 38 07 05 2c 64 00 00
  input xmm0 0x0000000000000001_f8ddf943e5c8af1c
  input flags AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  phsubsw xmm13, xmm14  ; 66 45 0f 38 07 ee
  phsubsw xmm12, xmm1   ; 66 44 0f 38 07 e1
  input xmm13 0x3ff0000000000000_ee99497b23f1cf23
  input xmm14 0xc17c0000c0380000_40496e7536335eaa
  input flags DF OF
  result xmm12 0x0000000000000000_0000000000000000
  result xmm13 0x3e843fc82e2c2877_c01000005ae2ab32

case code-32 bits 32
  phsubsw xmm2, xmm4  ; 66 0f 38 07 d4
  input xmm2 0x40b2a90aee3bd7c0_0000000000000000
  input xmm4 0x0e90e2edbd43b655_cd468ea44671b651
  input flags CF ZF DF OF
  result xmm2 0xd45df912c15e8000_8000e98500000000
