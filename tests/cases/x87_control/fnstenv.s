; FNSTENV: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-112 bits 64
  fnstenv fpuenv14 ptr [ebx-0x3f]  ; 66 67 d9 b3 c1 ff ff ff
  input rbx 0xbdfc67db1000422f
  input flags PF OF
  input x87.control 0x35e
  input x87.status 0x6b58
  input x87.empty 0x8f
  input x87.r4 0x402a_91e1c185b392f9ae
  input x87.r5 0xc009_ac856b8100000002
  input x87.r6 0x939b_0de879302f25f06d
  result x87.control 0x37f
  result memory 0x100041f0 5e 03 58 6b ff e0

case to-memory-224 bits 64
  fnstenv [0x10003e00]  ; d9 34 25 00 3e 00 10
  input flags CF AF OF
  input x87.control 0xb5f
  input x87.status 0x2b4b
  input x87.empty 0x8f
  input x87.r4 0xc02c_800000000000007f
  input x87.r5 0xbff6_e8a10fe9c0000000
  input x87.r6 0xbff6_b5c76290b5fad806
  result x87.control 0xb7f
  result memory 0x10003e00 5f 0b ff ff 4b 2b ff ff ff c0 ff ff
  result memory 0x10003e1a ff ff

case fault bits 64
  fnstenv [r8*8+0x10006f4d]  ; 42 d9 34 c5 4d 6f 00 10
  input r8 0x14
  input flags PF ZF DF OF
  input x87.status 0x226e
  input x87.empty 0xcf
  input x87.r3 0x400d_bfcb0cee58000000
  input x87.r4 0xc00d_87b514e637ce70fa
  input x87.r5 0xc00d_ff4ce43ecc35e934
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fnstenv fpuenv14 ptr [rip+0x3855]  ; 66 d9 35 55 38 00 00
  fnstenv fpuenv14 ptr [rip+0x3855]  ; 66 d9 35 55 38 00 00
  input flags PF DF OF
  input x87.status 0x6f43
  input x87.empty 0x8f
  input x87.r4 0x4007_8e79e08a0dae1f1d
  input x87.r5 0x8000_7fffffffffffffff
  input x87.r6 0xef48_b1f55e87685e02a0
  result memory 0x1000441c 7f 03 43 6f ff c8 00 7f 03 43 6f ff c8

case code-32 bits 32
  fnstenv fpuenv14 ptr [ecx+0x51]  ; 66 d9 b1 51 00 00 00
  input rcx 0x10003e4f
  input flags AF
  input x87.status 0x953
  input x87.empty 0xf8
  input x87.r0 0x8000_0000000000000000
  input x87.r1 0x3ff0_95d1af70cb43281c
  input x87.r2 0x48d5_de2c29c4618e213a
  result memory 0x10003ea0 7f 03 53 09 c1 ff
