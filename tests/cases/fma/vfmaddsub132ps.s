; VFMADDSUB132PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmaddsub132ps xmm12, xmm10, xmm11  ; c4 42 29 96 e3
  input xmm10 0x42884000ff800000_c30916c079829511
  input xmm11 0xd41f97cdc0300000_98e34248ac21f138
  input xmm12 0xa163ed11e612b044_89696db76cd69e56
  input flags PF AF ZF DF OF
  result xmm12 0x428840007f800000_c30916c0f9829511
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfmaddsub132ps ymm12, ymm5, ymm12  ; c4 42 55 96 e4
  input xmm5 0xffffffffffffffff_0000000000000001
  input xmm12 0x7ff8000000001234_8607268aa4ef2da4
  input ymm5.high 0xb9728e6a62be09a1_40d0f206eefd1d0f
  input ymm12.high 0x0000000042090000_71c7080b075bdb71
  input flags CF PF AF ZF SF DF OF
  result xmm12 0x7ff80000ffffffff_000000000a5f7640
  result ymm12.high 0xb9728e6ae2be09a1_7f8000006efd1d0f
  result mxcsr 0x1fba

case memory-128 bits 64
  vfmaddsub132ps xmm10, xmm14, [0x10003b40]  ; 67 c4 62 09 96 14 25 40 3b 00 10
  input xmm10 0xfff8000000000000_ffc00000c2230000
  input xmm14 0x2faf34643f800000_b4159be000000000
  input flags PF ZF SF OF
  input memory 0x10003b40 70 f5 b4 f5 f8 5f cf c5 ff ff ff ff ff ff 0f
  result xmm10 0xfff80000ffffffff_ffc000007866708d
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfmaddsub132ps ymm5, ymm7, [0x10003940]  ; c4 e2 45 96 2c 25 40 39 00 10
  input xmm5 0xb38e62059ef0470a_bfc0000042a0c000
  input xmm7 0x7fffffffffffffff_7fffffffffffffff
  input ymm5.high 0x4044200000000000_d1dee39b89902993
  input ymm7.high 0xfff0000000000000_f82172885abd4c1c
  input flags PF AF ZF DF OF
  input memory 0x10003942 6f 42 55 98 d0 77 00 00 00 80 9e 49 42 c4 01
  input memory 0x10003954 3e f4 05 d6 31 2b d8 5f 9b f6 db 48
  result xmm5 0x7fffffffffffffff_7fffffffffffffff
  result ymm5.high 0xfff0000000000000_f8217288dabd4c1c
  result mxcsr 0x1fa2

case fault bits 64
  vfmaddsub132ps ymm7, ymm5, [0x10006ff1]  ; c4 e2 55 96 3c 25 f1 6f 00 10
  input xmm5 0x00000000000000ff_14aa110effffffff
  input xmm7 0xc1b00000c2380000_0000000000000020
  input ymm5.high 0xd3a30735cf99d130_757ac8b742870000
  input ymm7.high 0x4056380000000000_0000000000000000
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmaddsub132ps ymm9, ymm6, ymm4  ; c4 62 4d 96 cc
  input xmm4 0xf525528fa379c214_08a5c84842988000
  input xmm6 0xfb216865085e2038_687608cbca1a2eed
  input xmm9 0x68d31880c4422a86_7ff0000000000001
  input ymm4.high 0x198ac5aaa3b267dc_428f800042a5c000
  input ymm6.high 0xf265bcc37fc01234_7fc01234425d8000
  input ymm9.high 0xe264c6fcca950198_9d61322e188b95ac
  input flags PF AF ZF DF OF
  input mxcsr 0x7f80
  result xmm9 0xff7fffff283d6e8f_7ff000004a1a2eed
  result ymm9.high 0xf265bcc37fc01234_7fc01234c25d7fff
  result mxcsr 0x7faa

case sequence bits 64
  vfmaddsub132ps ymm3, ymm6, ymm14   ; c4 c2 4d 96 de
  vfmaddsub132ps xmm8, xmm13, xmm14  ; c4 42 11 96 c6
  input xmm3 0x56d24380fa444821_539ed56b97ddbedf
  input xmm6 0x6e7bb9f67f800001_ff8000002b430675
  input xmm14 0x1879faa87f953e86_23b6467047b5794c
  input ymm3.high 0xc058400000000000_32e10b32114e0173
  input ymm6.high 0xe00ac1dba4e148d9_45471b79d2e0bcb1
  input ymm14.high 0x9dd991d4d1472624_c2418000c1db0000
  input flags CF
  result xmm3 0x6e7bb9f67fd53e86_ff800000ab430677
  result xmm8 0x2d2d2d2d7fd53e86_2d2d2d2d306bb36e
  result ymm3.high 0xe00ac1db24e148d9_45471b7952e0bcb1
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  vfmaddsub132ps xmm0, xmm3, xmm5  ; c4 e2 61 96 c5
  input xmm0 0x539531ac80000000_4c1e860981a8c9b6
  input xmm3 0x42a40000c29bc000_8000000000000000
  input xmm5 0xd61a4f0751a6aaef_a0ebb40f41d30850
  result xmm0 0xea33dbe0429bc000_ad91f48a840b23bc
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0
